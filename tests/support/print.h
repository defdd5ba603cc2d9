#pragma once

#include "core/exchange/rowproblem.h"

#include <catch2/catch.hpp>

// How failing checks show our values.
namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
template <> struct StringMaker<baton::exchange::RowProblem>
{
    static std::string convert(const baton::exchange::RowProblem &problem)
    {
        return '<' + baton::exchange::describe(problem).toStdString() + '>';
    }
};

} // namespace Catch
