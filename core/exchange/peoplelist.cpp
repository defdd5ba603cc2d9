#include "core/exchange/peoplelist.h"

#include "core/exchange/csvreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::exchange {

namespace {

constexpr size_t mostProblems = 1'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("people", text);
}

Result<char> delimiterOf(const QString &path)
{
    const auto bytes = ByteSource::open(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QByteArray head(4'096, '\0');
    const auto read = (*bytes)->read(head.data(), head.size());
    if (!read)
        return std::unexpected(read.error());
    head.truncate(*read);
    const auto line = head.left(head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n'));
    char best = ',';
    for (const char candidate : {';', '\t'})
        best = line.count(candidate) > line.count(best) ? candidate : best;
    return best;
}

PersonColumns guessFrom(const QStringList &columns)
{
    static const std::array<QStringList, allPersonFields.size()> known{{
        {u"name"_s, u"full name"_s, u"fullname"_s, u"display name"_s, u"displayname"_s, u"person"_s,
         u"user"_s, u"requester"_s, u"vollständiger name"_s, u"anzeigename"_s},
        {u"mail"_s, u"email"_s, u"e-mail"_s, u"mail address"_s, u"email address"_s,
         u"e-mail-adresse"_s},
        {u"phone"_s, u"telephone"_s, u"phone number"_s, u"extension"_s, u"telefon"_s,
         u"durchwahl"_s},
        {u"room"_s, u"office"_s, u"location"_s, u"raum"_s, u"zimmer"_s, u"büro"_s},
        {u"department"_s, u"dept"_s, u"unit"_s, u"abteilung"_s},
        {u"team"_s, u"group"_s, u"assignment group"_s, u"gruppe"_s},
        {u"device"_s, u"computer"_s, u"asset"_s, u"gerät"_s, u"rechner"_s},
    }};
    PersonColumns guess;
    guess.fill(-1);
    for (size_t field = 0; field < known.size(); ++field) {
        for (qsizetype i = 0; i < columns.size() && guess[field] < 0; ++i) {
            const auto name = columns[i].trimmed().toCaseFolded().replace(u'_', u' ');
            if (known[field].contains(name))
                guess[field] = static_cast<int>(i);
        }
    }
    return guess;
}

bool isBlank(const std::vector<QByteArrayView> &row)
{
    return std::ranges::all_of(row, [](QByteArrayView field) { return field.trimmed().isEmpty(); });
}

} // namespace

Result<PeopleList> readPeople(const QString &path)
{
    const auto delimiter = delimiterOf(path);
    if (!delimiter)
        return std::unexpected(delimiter.error());
    const auto bytes = ByteSource::open(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    CsvFormat format;
    format.delimiter = *delimiter;
    const auto reader = CsvReader::open(**bytes, format);
    if (!reader)
        return std::unexpected(reader.error());
    PeopleList list;
    list.columns = (*reader)->columns();
    list.guess = guessFrom(list.columns);
    for (;;) {
        const auto step = (*reader)->next();
        if (!step)
            return std::unexpected(step.error());
        if (*step == Step::End)
            return list;
        if (*step == Step::Problem) {
            ++list.refusedRows;
            if (list.problems.size() < mostProblems)
                list.problems.push_back((*reader)->problem());
        } else if (!isBlank((*reader)->row())) {
            PeopleList::Row row{(*reader)->line(), {}};
            for (const auto field : (*reader)->row())
                row.values << QString::fromUtf8(field).simplified();
            list.rows.push_back(std::move(row));
        }
    }
}

qint64 PeoplePlan::count(RowFate fate) const
{
    return std::ranges::count(people, fate, &PlannedPerson::fate);
}

QString describe(const PlannedPerson &person)
{
    const auto line = tr("line %1: %2").arg(person.line);
    switch (person.problem) {
    case PersonProblem::None:
        return line.arg(person.after.name);
    case PersonProblem::NoName:
        return line.arg(tr("there is no name"));
    case PersonProblem::UnknownTeam:
        return line.arg(tr("there is no team \"%1\"").arg(person.value));
    case PersonProblem::TwiceInFile:
        return line.arg(tr("the same person stands in line %1 already").arg(person.value));
    case PersonProblem::ManyMatch:
        return line.arg(tr("more than one person is called \"%1\"; a mail address tells them apart")
                            .arg(person.value));
    case PersonProblem::NameTaken:
        return line.arg(tr("another technician is called \"%1\"").arg(person.value));
    }
    return {};
}

} // namespace baton::exchange
