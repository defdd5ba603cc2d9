#include "ui/call/callerpicker.h"

#include "ui/ticket/status.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t mostOffered = 7;
constexpr qsizetype fewestLetters = 2;
} // namespace

CallerPicker::CallerPicker(QWidget *over) : QListWidget{over}
{
    setObjectName(u"callerPicker"_s);
    setAccessibleName(tr("People who may be meant"));
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, &CallerPicker::takeCurrent);
    hide();
}

void CallerPicker::setPeople(const std::vector<org::Person> &people,
                             const std::vector<org::Department> &departments)
{
    m_people = people;
    m_finder = org::PersonFinder{people};
    m_departments.clear();
    for (const auto &department : departments)
        m_departments.insert(department.id.value(), department.name);
}

QString CallerPicker::wordsFor(const org::Person &person) const
{
    return joinedByDots(
        {person.name, m_departments.value(person.department.value()), person.phone, person.room});
}

void CallerPicker::add(const Caller &caller, const QString &words)
{
    m_offered.push_back(caller);
    auto *item = new QListWidgetItem{words, this};
    item->setSizeHint({0, rowHeight});
}

void CallerPicker::offer(const QString &letters, const QWidget &under)
{
    clear();
    m_offered.clear();
    const auto name = letters.simplified();
    if (name.size() < fewestLetters)
        return hide();
    bool isKnown = false;
    for (const auto position : m_finder.matching(name, mostOffered)) {
        const auto &person = m_people[position];
        isKnown = isKnown || person.name.compare(name, Qt::CaseInsensitive) == 0;
        add({person.id, person.name}, wordsFor(person));
    }
    if (!isKnown)
        add({{}, name}, tr("%1, a new name").arg(name));
    setCurrentRow(0);
    const auto corner = under.mapTo(parentWidget(), QPoint{0, under.height() + 2});
    setGeometry({corner, QSize{under.width(), count() * rowHeight + 2 * frameWidth() + 2}});
    show();
    raise();
}

QString CallerPicker::currentWords() const
{
    return isVisible() && currentItem() != nullptr ? currentItem()->text() : QString{};
}

void CallerPicker::takeCurrent()
{
    const auto row = static_cast<size_t>(std::max(0, currentRow()));
    hide();
    if (row < m_offered.size())
        Q_EMIT chosen(Caller{m_offered[row]});
}

bool CallerPicker::takeKey(int key)
{
    if (!isVisible())
        return false;
    switch (key) {
    case Qt::Key_Up:
        setCurrentRow(std::max(0, currentRow() - 1));
        return true;
    case Qt::Key_Down:
        setCurrentRow(std::min(count() - 1, currentRow() + 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        takeCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace baton::ui
