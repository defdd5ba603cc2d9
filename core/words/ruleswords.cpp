#include "core/words/ruleswords.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

// "Monday" for "mon"; a date stays as it is.
QString dayText(const QString &where)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                  u"fri"_s, u"sat"_s, u"sun"_s};
    const auto day = static_cast<int>(days.indexOf(where));
    return day < 0 ? where : QLocale{}.standaloneDayName(day + 1);
}

} // namespace

QString sentence(const calendar::CalendarWarning &warning, const QTimeZone &zone)
{
    using enum calendar::CalendarFlaw;
    switch (warning.flaw) {
    case EmptyInterval:
        return tr("%1 has hours that end where they begin: they are empty.")
            .arg(dayText(warning.where));
    case Overlap:
        return tr("%1 has hours that overlap: they count once.").arg(dayText(warning.where));
    case NoWorkingTime:
        return tr("Nobody works within a year from now: nothing would ever be due.");
    case GapInCover:
        return warning.stretch ? tr("Nobody works from %1 to %2.")
                                     .arg(exactTime(warning.stretch->from, zone),
                                          exactTime(warning.stretch->to, zone))
                               : QString{};
    case NoHolidaysAhead:
        return tr("%1 has no holidays yet, while the year before has.").arg(warning.where);
    case UnknownZone:
        return tr("This computer knows no time zone \"%1\".").arg(warning.where);
    case ZoneChanged:
        return tr("The rules of %1 have changed since these hours were saved: save them anew to "
                  "follow.")
            .arg(warning.where);
    }
    return {};
}

QString sentence(const sla::PolicyWarning &warning, const QString &other)
{
    using enum sla::PolicyFlaw;
    const auto what = u"%1 %2"_s.arg(name(warning.metric), name(warning.priority));
    switch (warning.flaw) {
    case Shadowed:
        return tr("It is never used: \"%1\" is asked before it and takes all that it would match.")
            .arg(other);
    case MatchesNothing:
        return tr("It is never used: none of its services is offered any more.");
    case UnknownCalendar:
        return tr("Its hours are not there any more: it counts day and night.");
    case TooShort:
        return tr("%1 promises less than a minute.").arg(what);
    case TooLong:
        return tr("%1 promises more than a year.").arg(what);
    case OutOfOrder:
        return tr("%1 is promised sooner than a more urgent priority.").arg(what);
    case AnswerAfterEnd:
        return tr("%1 may come after the ticket must be resolved.").arg(what);
    case SharesOverWhole:
        return tr("The shares of the teams add up to more than the promise.");
    case SaidTwice:
        return tr("%1 is promised twice: the first one holds.").arg(what);
    }
    return {};
}

} // namespace baton::words
