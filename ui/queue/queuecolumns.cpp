#include "ui/queue/queuecolumns.h"

#include <QCoreApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

using desk::SortKey;

struct ColumnFacts
{
    const char *word;
    const char *name;
    int width; // 0: takes the rest
    std::optional<SortKey> sort;
};

const std::array<ColumnFacts, queueColumns> &facts()
{
    static const std::array<ColumnFacts, queueColumns> table{{
        {"number", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "No."), 72, SortKey::Number},
        {"subject", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Subject"), 0, SortKey::Subject},
        {"requester", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Requester"), 108,
         SortKey::Requester},
        {"held-by", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Held by"), 88, SortKey::Technician},
        {"team", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Team"), 116, SortKey::Team},
        {"priority", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Priority"), 84, SortKey::Priority},
        {"state", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "State"), 92, SortKey::State},
        {"reported", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Reported"), 92, SortKey::Opened},
        {"last", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Last"), 96, SortKey::Updated},
        {"tags", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Tags"), 112, {}},
        {"kind", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Kind"), 108, {}},
        {"hand-offs", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Hand-offs"), 84,
         SortKey::HandOffs},
        {"clock", QT_TRANSLATE_NOOP("baton::ui::QueueModel", "Clock"), 156, SortKey::Due},
    }};
    return table;
}

const ColumnFacts &factsOf(int column)
{
    return facts()[static_cast<size_t>(column)];
}

constexpr int roomForSubject = 160;
constexpr auto squeezedOut = "squeezedOut"; // chosen, but without room: their words
constexpr auto fittedTo = "fittedTo";       // the room for which that holds

// The first goes first. The subject and the clock are never without room.
constexpr std::array spared{QueueColumn::Tags,     QueueColumn::Kind,     QueueColumn::Opened,
                            QueueColumn::HandOffs, QueueColumn::Number,   QueueColumn::Updated,
                            QueueColumn::State,    QueueColumn::Priority, QueueColumn::Team,
                            QueueColumn::HeldBy,   QueueColumn::Requester};

int roomTaken(const QHeaderView &header)
{
    int taken = 0;
    for (int column = 0; column < queueColumns; ++column) {
        if (column != QueueColumn::Subject && !header.isSectionHidden(column))
            taken += header.sectionSize(column);
    }
    return taken;
}

} // namespace

QString columnName(int column)
{
    return QCoreApplication::translate("baton::ui::QueueModel", factsOf(column).name);
}

QString columnWord(int column)
{
    return QString::fromLatin1(factsOf(column).word);
}

std::optional<int> columnFromWord(const QString &word)
{
    for (int column = 0; column < queueColumns; ++column) {
        if (columnWord(column) == word)
            return column;
    }
    return std::nullopt;
}

std::optional<SortKey> sortKeyOf(int column)
{
    return factsOf(column).sort;
}

QStringList usualColumns()
{
    return {u"subject"_s, u"requester"_s, u"held-by"_s, u"last"_s, u"clock"_s};
}

void setUpHeader(QHeaderView &header)
{
    header.setStyleSheet(u"QHeaderView::section:first { padding-left: 28px; }"_s); // as the rows
    header.setSectionsClickable(true);
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(true);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(QueueColumn::Clock, Qt::AscendingOrder);
    header.setHighlightSections(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setMinimumSectionSize(40);
    for (int column = 0; column < queueColumns; ++column) {
        const int width = factsOf(column).width;
        header.setSectionResizeMode(column,
                                    width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            header.resizeSection(column, width);
    }
    showColumns(header, usualColumns());
}

void showColumns(QHeaderView &header, const QStringList &words)
{
    std::vector<int> shown;
    for (const auto &word : words) {
        if (const auto column = columnFromWord(word))
            shown.push_back(*column);
    }
    if (std::ranges::find(shown, int{QueueColumn::Subject}) == shown.end())
        shown.insert(shown.begin(), QueueColumn::Subject);
    header.setProperty(squeezedOut, QStringList{});
    header.setProperty(fittedTo, {});
    for (int column = 0; column < queueColumns; ++column)
        header.setSectionHidden(column, std::ranges::find(shown, column) == shown.end());
    for (int place = 0; place < static_cast<int>(shown.size()); ++place)
        header.moveSection(header.visualIndex(shown[static_cast<size_t>(place)]), place);
}

void fitColumns(QHeaderView &header, int room)
{
    if (header.property(fittedTo) == QVariant{room})
        return; // asked at each step through the list
    header.setProperty(fittedTo, room);
    for (const auto &word : header.property(squeezedOut).toStringList())
        header.setSectionHidden(columnFromWord(word).value_or(QueueColumn::Subject), false);
    QStringList out;
    for (const auto column : spared) {
        if (room - roomTaken(header) >= roomForSubject)
            break;
        if (header.isSectionHidden(column))
            continue;
        header.setSectionHidden(column, true);
        out << columnWord(column);
    }
    header.setProperty(squeezedOut, out);
}

QStringList shownColumns(const QHeaderView &header)
{
    const auto out = header.property(squeezedOut).toStringList();
    QStringList words;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column) || out.contains(columnWord(column)))
            words << columnWord(column);
    }
    return words;
}

} // namespace baton::ui
