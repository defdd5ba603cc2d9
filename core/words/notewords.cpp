#include "core/words/notewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace baton::words {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("baton::words", text);
}

// What would have kept the ticket from coming back.
QString lineFor(ticket::ReturnCause cause)
{
    switch (cause) {
    case ticket::ReturnCause::WrongTeam:
        return tr("Why it is yours, and whom it would be for otherwise:");
    case ticket::ReturnCause::MissingInformation:
        return tr("Device, place, since when, and the error word for word:");
    case ticket::ReturnCause::NoRights:
        return tr("Which right is needed, and who may grant it:");
    case ticket::ReturnCause::NoKnowledge:
        return tr("The article or the ticket that shows how:");
    case ticket::ReturnCause::Supplier:
        return tr("The supplier, their number for it, and what they said:");
    case ticket::ReturnCause::Other:
        return tr("Why it came back last time, and what is different now:");
    }
    return {};
}

} // namespace

QString noteTemplate(const QString &from, const QString &to,
                     std::optional<ticket::ReturnCause> cause)
{
    QStringList lines{tr("From %1 to %2").arg(from, to), tr("What the requester cannot do:")};
    if (cause)
        lines << lineFor(*cause);
    lines << tr("What was tried, and what came of it:") << tr("What we ask you for:");
    return lines.join(QChar{u'\n'});
}

} // namespace baton::words
