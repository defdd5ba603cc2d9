#include "core/exchange/rowproblem.h"

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

QString reason(const RowProblem &problem)
{
    switch (problem.kind) {
    case RowProblemKind::WrongColumnCount:
        return u"the row has %1 columns"_s.arg(problem.value);
    case RowProblemKind::RowTooLong:
        return u"the row is too long; is a quote not closed?"_s;
    case RowProblemKind::TooManyColumns:
        return u"the row has too many columns"_s;
    case RowProblemKind::QuoteNotClosed:
        return u"a quote is opened here and never closed"_s;
    case RowProblemKind::TextAfterQuote:
        return u"there is text after a closing quote"_s;
    case RowProblemKind::WrongEncoding:
        return u"bytes that are no text in the encoding of this file"_s;
    case RowProblemKind::StrayByteOrderMark:
        return u"a byte order mark stands inside the field"_s;
    case RowProblemKind::MissingTicket:
        return u"the ticket id is missing"_s;
    case RowProblemKind::MissingInstant:
        return u"the time is missing"_s;
    case RowProblemKind::WrongInstant:
        return u"\"%1\" is not a time in the formats of the mapping"_s.arg(problem.value);
    case RowProblemKind::WrongNumber:
        return u"\"%1\" is not a number"_s.arg(problem.value);
    case RowProblemKind::UnknownState:
        return u"the mapping does not know the state \"%1\""_s.arg(problem.value);
    case RowProblemKind::UnknownPriority:
        return u"the mapping does not know the priority \"%1\""_s.arg(problem.value);
    case RowProblemKind::XmlBroken:
        return u"the XML is broken: %1"_s.arg(problem.value);
    case RowProblemKind::CutOff:
        return u"the file ends in the middle of this line"_s;
    }
    return {};
}

} // namespace

QString describe(const RowProblem &problem)
{
    return u"line %1, column %2: %3"_s.arg(problem.line).arg(problem.column).arg(reason(problem));
}

} // namespace baton::exchange
