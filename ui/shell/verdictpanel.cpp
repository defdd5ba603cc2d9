#include "ui/shell/verdictpanel.h"

#include "core/words/verdictwords.h"
#include "ui/widgets/parts.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr int panelWidth = 520;
} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QFrame{parent, Qt::Popup}, m_mode{heading({}, this)},
      m_meaning{label({}, TextSize::Body, Tone::Plain, this)}, m_evidence{new QGridLayout}
{
    setObjectName(u"verdict"_s);
    setAccessibleName(tr("How the file is opened"));
    m_mode->setObjectName(u"verdictMode"_s);
    m_meaning->setObjectName(u"verdictMeaning"_s);
    auto *more = new QPushButton{tr("More in the guide"), this};
    more->setObjectName(u"verdictGuide"_s);
    connect(more, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT guideRequested();
    });
    m_evidence->setColumnStretch(1, 1);
    m_evidence->setHorizontalSpacing(16);
    m_evidence->setVerticalSpacing(4);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_mode);
    layout->addWidget(m_meaning);
    layout->addWidget(hairline(Qt::Horizontal, this));
    layout->addLayout(m_evidence);
    layout->addWidget(more, 0, Qt::AlignRight);
    setFixedWidth(panelWidth);
}

void VerdictPanel::showVerdict(const desk::Verdict &verdict, const QPoint &corner)
{
    fill(verdict);
    const int wanted = layout()->heightForWidth(panelWidth);
    resize(panelWidth, wanted > 0 ? wanted : sizeHint().height());
    const auto screen = QGuiApplication::primaryScreen()->availableGeometry();
    QRect place{corner - QPoint{width(), height()}, size()};
    place.moveLeft(std::max(screen.left(), place.left()));
    place.moveTop(std::max(screen.top(), place.top()));
    move(place.topLeft());
    show();
}

void VerdictPanel::fill(const desk::Verdict &verdict)
{
    m_mode->setText(words::modeName(verdict));
    m_meaning->setText(words::modeMeaning(verdict));
    while (auto *item = m_evidence->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &each : words::evidence(verdict)) {
        auto *what = label(each.what, TextSize::Body, Tone::Muted, this);
        what->setWordWrap(false);
        const auto tone = each.isTrouble ? Tone::Danger : Tone::Plain;
        m_evidence->addWidget(what, row, 0, Qt::AlignTop);
        m_evidence->addWidget(label(each.found, TextSize::Body, tone, this), row++, 1);
    }
}

} // namespace baton::ui
