#pragma once

#include <QStringList>

#include <vector>

namespace baton::index {

/// What a field of the filter language takes.
enum class FieldShape : quint8 {
    Team,
    Person,
    Service,
    Department,
    Tag,
    Number,
    Time,
    Word,
    Text,
    Pair,
    Order
};
struct FilterField
{
    QString name;
    FieldShape shape = FieldShape::Text;
    QStringList words = {}; // the values it knows, where they are few
};

/// Every field there is, those used most first.
[[nodiscard]] const std::vector<FilterField> &filterVocabulary();
[[nodiscard]] const FilterField *fieldNamed(const QString &name);
[[nodiscard]] QStringList wordsOfField(const QString &name);
/// What was probably meant by a word that is none of these; empty where none is like it.
[[nodiscard]] QString nearestOf(const QString &word, const QStringList &words);

} // namespace baton::index
