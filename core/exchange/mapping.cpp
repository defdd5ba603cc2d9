#include "core/exchange/mapping.h"

#include "core/exchange/formatlist.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr std::array columnWords{
    "ticket"_L1,      "at"_L1,          "team"_L1,       "technician"_L1,
    "actor"_L1,       "state"_L1,       "priority"_L1,   "requester"_L1,
    "department"_L1,  "service"_L1,     "subject"_L1,    "opened_at"_L1,
    "resolved_at"_L1, "promise_met"_L1, "reopenings"_L1, "reassignments"_L1};
static_assert(columnWords.size() == columnCount);

std::unexpected<Error> badField(const QString &field, const QString &value = {})
{
    return failure(ErrorCode::BadInput, {field, value});
}

// A typo must not pass as an option that was never given.
Result<void> onlyKnown(const QJsonObject &object, const QString &where,
                       std::initializer_list<QLatin1StringView> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::ranges::find(known, it.key()) == known.end())
            return badField(where.isEmpty() ? it.key() : where + u'.' + it.key(),
                            u"not known here"_s);
    }
    return {};
}

// Nor may a value of the wrong type pass as one that was never given.
Result<void> ofRightType(const QJsonObject &object)
{
    using enum QJsonValue::Type;
    const std::initializer_list<std::pair<QLatin1StringView, QJsonValue::Type>> types{
        {"name"_L1, String},        {"kind"_L1, String},   {"delimiter"_L1, String},
        {"encoding"_L1, String},    {"dates"_L1, Array},   {"zone"_L1, String},
        {"decimal_comma"_L1, Bool}, {"missing"_L1, Array}, {"states"_L1, Object},
        {"priorities"_L1, Object},  {"join"_L1, Array}};
    for (const auto &[key, type] : types) {
        if (object.contains(key) && object.value(key).type() != type)
            return badField(key, u"of the wrong type"_s);
    }
    for (const auto &key : {"dates"_L1, "missing"_L1}) {
        for (const auto &entry : object.value(key).toArray()) {
            if (!entry.isString())
                return badField(key, u"must be a list of texts"_s);
        }
    }
    if (object.contains("dates"_L1) && object.value("dates"_L1).toArray().isEmpty())
        return badField(u"dates"_s, u"must name a format"_s);
    return {};
}

Result<Columns> columnsFrom(const QJsonValue &value, const QString &where)
{
    Columns columns;
    if (!value.isObject())
        return badField(where, u"must be an object"_s);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto word = std::ranges::find(columnWords, it.key());
        if (word == columnWords.end())
            return badField(where + u'.' + it.key(), u"not known here"_s);
        auto &names = columns[static_cast<size_t>(word - columnWords.begin())];
        if (it.value().isString())
            names.append(it.value().toString());
        for (const auto &name : it.value().toArray())
            names.append(name.toString());
        if (names.isEmpty() || names.contains(QString{}))
            return badField(where + u'.' + it.key(), u"must be a column's name"_s);
    }
    if (columns[static_cast<size_t>(Column::Ticket)].isEmpty())
        return badField(where + u".ticket"_s, u"missing"_s);
    return columns;
}

std::optional<StateWord> stateFrom(const QString &text)
{
    if (text == "same"_L1)
        return StateWord{true};
    const auto words = text.split(u' ');
    const auto category = ticket::fromWord<ticket::Category>(words.value(0));
    if (!category || words.size() > 2)
        return std::nullopt;
    StateWord state{false, *category};
    if (words.size() == 2) {
        const auto reason = ticket::fromWord<ticket::PauseReason>(words[1]);
        if (!reason || *category != ticket::Category::Pending)
            return std::nullopt;
        state.reason = *reason;
    }
    return state;
}

Result<void> readWords(Mapping &mapping, const QJsonObject &object)
{
    const auto states = object.value("states"_L1).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        const auto state = stateFrom(it.value().toString());
        if (!state)
            return badField(u"states.%1"_s.arg(it.key()), it.value().toString());
        mapping.states.insert(it.key().toUtf8(), *state);
    }
    const auto priorities = object.value("priorities"_L1).toObject();
    for (auto it = priorities.begin(); it != priorities.end(); ++it) {
        const auto priority = ticket::fromWord<ticket::Priority>(it.value().toString());
        if (!priority)
            return badField(u"priorities.%1"_s.arg(it.key()), it.value().toString());
        mapping.priorities.insert(it.key().toUtf8(), *priority);
    }
    for (const auto &word : object.value("missing"_L1).toArray())
        mapping.missing.insert(word.toString().toUtf8());
    mapping.missing.insert(QByteArray{""});
    return {};
}

Result<void> readFormat(Mapping &mapping, const QJsonObject &object)
{
    mapping.name = object.value("name"_L1).toString();
    const auto kind = object.value("kind"_L1).toString(u"csv"_s);
    if (kind != "csv"_L1 && kind != "xes"_L1)
        return badField(u"kind"_s, kind);
    mapping.xes = kind == "xes"_L1;
    auto delimiter = object.value("delimiter"_L1).toString(u","_s);
    if (delimiter == "tab"_L1)
        delimiter = u"\t"_s;
    const bool divides = delimiter.size() == 1 && delimiter.front().unicode() < 0x80 &&
                         !u"\"\r\n"_s.contains(delimiter);
    if (!divides)
        return badField(u"delimiter"_s, delimiter);
    mapping.csv.delimiter = delimiter.front().toLatin1();
    mapping.csv.encoding = object.value("encoding"_L1).toString();
    if (!mapping.csv.encoding.isEmpty() &&
        !QStringDecoder{mapping.csv.encoding.toLatin1().constData()}.isValid())
        return badField(u"encoding"_s, mapping.csv.encoding);
    for (const auto &format : object.value("dates"_L1).toArray({u"iso"_s}))
        mapping.dates.append(format.toString());
    mapping.zone = object.value("zone"_L1).toString(u"UTC"_s);
    mapping.decimalComma = object.value("decimal_comma"_L1).toBool();
    return {};
}

Result<void> readJoins(Mapping &mapping, const QJsonObject &object)
{
    const auto joins = object.value("join"_L1).toArray();
    for (qsizetype i = 0; i < joins.size(); ++i) {
        const auto where = u"join[%1]"_s.arg(i);
        if (!joins[i].isObject())
            return badField(where, u"must be an object"_s);
        const auto entry = joins[i].toObject();
        if (const auto known = onlyKnown(entry, where, {"file"_L1, "columns"_L1}); !known)
            return known;
        auto columns = columnsFrom(entry.value("columns"_L1), where + u".columns"_s);
        if (!columns)
            return std::unexpected(columns.error());
        const auto file = entry.value("file"_L1).toString();
        if (file.isEmpty() || file == ".."_L1 || file == "."_L1 || file.contains(u'/') ||
            file.contains(u'\\'))
            return badField(where + u".file"_s, u"must be a file beside the source"_s);
        mapping.joins.push_back({file, *std::move(columns)});
    }
    return {};
}

} // namespace

Result<Mapping> mappingFrom(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return badField(u"mapping"_s, problem.errorString());
    const auto object = document.object();
    if (const auto known =
            onlyKnown(object, {},
                      {"name"_L1, "about"_L1, "kind"_L1, "delimiter"_L1, "encoding"_L1, "dates"_L1,
                       "zone"_L1, "decimal_comma"_L1, "missing"_L1, "columns"_L1, "states"_L1,
                       "priorities"_L1, "join"_L1});
        !known)
        return std::unexpected(known.error());
    if (const auto typed = ofRightType(object); !typed)
        return std::unexpected(typed.error());
    Mapping mapping;
    mapping.json = json;
    auto columns = columnsFrom(object.value("columns"_L1), u"columns"_s);
    if (!columns)
        return std::unexpected(columns.error());
    mapping.columns = *std::move(columns);
    if (mapping.columnsFor(Column::At).isEmpty())
        return badField(u"columns.at"_s, u"missing"_s);
    for (const auto read : {readFormat, readWords, readJoins}) {
        if (const auto done = read(mapping, object); !done)
            return std::unexpected(done.error());
    }
    return mapping;
}

QStringList namedMappings()
{
    QStringList names;
    for (const auto &[name, json] : formatList)
        names.append(QLatin1StringView{name});
    return names;
}

Result<Mapping> namedMapping(const QString &name)
{
    for (const auto &[known, json] : formatList) {
        if (name == QLatin1StringView{known})
            return mappingFrom(QByteArray{json});
    }
    return failure(ErrorCode::NotFound, {name});
}

} // namespace baton::exchange
