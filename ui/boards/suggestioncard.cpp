#include "ui/boards/suggestioncard.h"

#include "core/words/mondaywords.h"
#include "ui/boards/figurewords.h"
#include "ui/widgets/parts.h"

#include <QDate>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int fortnight = 14;
constexpr int quiet = 90; // days
constexpr auto serviceKey = "monday/suggestion";
constexpr auto sinceKey = "monday/suggestedOn";
constexpr auto quietKey = "monday/quietUntil";

// The one that was begun with stands for a fortnight; then another may come.
QString chosenFrom(const std::vector<desk::MondayFigures::ServicePain> &pains)
{
    QSettings settings;
    const auto today = QDate::currentDate();
    if (settings.value(quietKey).toDate() > today || pains.empty())
        return {};
    const auto since = settings.value(sinceKey).toDate();
    if (since.isValid() && since.addDays(fortnight) > today)
        return settings.value(serviceKey).toString();
    settings.setValue(sinceKey, today);
    settings.setValue(serviceKey, pains.front().service);
    return pains.front().service;
}

} // namespace

SuggestionCard::SuggestionCard(QWidget *parent)
    : QFrame{parent}, m_words{label({}, TextSize::Body, Tone::Plain, this)}
{
    setObjectName(u"card"_s);
    setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(u"suggestion"_s);
    auto *layout = new QVBoxLayout{this};
    layout->addWidget(label(tr("One suggestion, the next in a fortnight at the earliest"),
                            TextSize::Caption, Tone::Muted, this));
    layout->addWidget(m_words);
    auto *see = primaryButton(tr("See the tickets"), this);
    auto *later = new QPushButton{tr("Not now, for 90 days"), this};
    later->setObjectName(u"notNow"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(see);
    buttons->addWidget(later);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(see, &QPushButton::clicked, this,
            [this] { Q_EMIT ticketsRequested(painFilter(m_service, m_weekEnd)); });
    connect(later, &QPushButton::clicked, this, &SuggestionCard::notNow);
    hide();
}

void SuggestionCard::show(const std::vector<desk::MondayFigures::ServicePain> &pains, QDate weekEnd)
{
    m_weekEnd = weekEnd;
    m_service = chosenFrom(pains);
    const auto pain =
        std::ranges::find(pains, m_service, &desk::MondayFigures::ServicePain::service);
    const bool found = !m_service.isEmpty() && pain != pains.end();
    if (found)
        m_words->setText(
            tr("%1: %2. %3").arg(m_service, words::cost(*pain), words::stepText(pain->step)));
    setVisible(found);
    Q_EMIT isThere(found);
}

void SuggestionCard::notNow()
{
    QSettings{}.setValue(quietKey, QDate::currentDate().addDays(quiet));
    hide();
    Q_EMIT isThere(false);
}

} // namespace baton::ui
