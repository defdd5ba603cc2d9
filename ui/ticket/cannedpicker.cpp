#include "ui/ticket/cannedpicker.h"

#include "ui/widgets/parts.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t mostOffered = 20;
} // namespace

CannedPicker::CannedPicker(QWidget *parent)
    : QFrame{parent}, m_list{new QListWidget{this}},
      m_preview{label({}, TextSize::Body, Tone::Plain, this)},
      m_unknown{label({}, TextSize::Caption, Tone::Danger, this)}
{
    setObjectName(u"cannedPicker"_s);
    m_list->setObjectName(u"cannedList"_s);
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedWidth(220);
    m_preview->setObjectName(u"cannedPreview"_s);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_unknown->setObjectName(u"cannedUnknown"_s);
    auto *words = new QVBoxLayout;
    words->addWidget(m_preview, 1);
    words->addWidget(m_unknown);
    words->addWidget(
        label(tr("Enter puts it in, Esc leaves it"), TextSize::Caption, Tone::Muted, this));
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 4, 0, 8);
    row->addWidget(m_list);
    row->addLayout(words, 1);
    setFixedHeight(140);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedPicker::preview);
    connect(m_list, &QListWidget::itemClicked, this, [this] { takeKey(Qt::Key_Return); });
    hide();
}

void CannedPicker::offer(const QString &letters)
{
    m_offered = org::matching(m_replies, letters);
    if (m_offered.size() > mostOffered)
        m_offered.resize(mostOffered);
    m_list->clear();
    for (const auto &reply : m_offered)
        m_list->addItem(reply.name);
    m_list->setCurrentRow(0);
    setVisible(!m_offered.empty());
}

org::Expanded CannedPicker::current() const
{
    const auto row = static_cast<size_t>(std::max(0, m_list->currentRow()));
    return row < m_offered.size() ? org::expanded(m_offered[row].text, m_values) : org::Expanded{};
}

void CannedPicker::preview()
{
    const auto shown = current();
    m_preview->setText(shown.text.left(600));
    m_unknown->setVisible(!shown.unknown.isEmpty());
    m_unknown->setText(tr("Without a value here: %1. They stay in the text for you to fill in.")
                           .arg(shown.unknown.join(u", "_s)));
}

bool CannedPicker::takeKey(int key)
{
    if (!isVisible())
        return false;
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, row - 1));
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->count() - 1, row + 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        hide();
        Q_EMIT chosen(current().text);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace baton::ui
