#pragma once

#include "core/index/vocabulary.h"

namespace baton::index {

/// Names that a filter may say, as they are now.
struct NameOffers
{
    QStringList teams;
    QStringList people;
    QStringList services;
    QStringList departments;
    QStringList tags;
};

/// One way to go on: `words` are put in the place of what is being typed.
struct Offer
{
    enum class Kind : quint8 { Field, Comparison, Value, Joiner };
    Kind kind = Kind::Field;
    QString words;
    QString field = {}; // that it begins or belongs to
    friend bool operator==(const Offer &, const Offer &) = default;
};
struct Completions
{
    qsizetype offset = 0; // what is being typed, up to the cursor
    qsizetype length = 0;
    std::vector<Offer> offers; // the likeliest first, at most `mostOffers`
};
inline constexpr int mostOffers = 12;

/// What may stand at the cursor of a filter text.
[[nodiscard]] Completions completionsAt(const QString &text, qsizetype cursor,
                                        const NameOffers &names);

} // namespace baton::index
