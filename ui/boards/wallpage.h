#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace baton::ui {

/// How good a number is; each has a colour and a sign of its own.
enum class WallTone : quint8 { Plain, Good, Warn, Bad };

/// One page of the wallboard, as values: what is painted is in here and nowhere else.
struct WallPage
{
    struct Number
    {
        QString value;
        QString label;
        WallTone tone = WallTone::Plain;
    };
    struct Row
    {
        QString left;
        QString right;
    };
    /// Two bars side by side over one label.
    struct Bars
    {
        QString label;
        double first = 0;
        double second = 0;
        bool isPresent = false; // today, this week: still running
    };
    QString title;
    std::vector<Number> numbers; // at most 3
    std::vector<Row> rows;       // at most 4
    std::vector<Bars> bars;      // instead of rows
    QString firstName;           // what the bars are
    QString secondName;
};

} // namespace baton::ui
