#include "ui/actions/keytable.h"

#include "ui/actions/actionregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr auto eitherPlace = ActPlaces{ActPlace::Queue} | ActPlace::Ticket;

std::vector<std::pair<QString, ActPlaces>> places()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("acts", text); };
    return {{tr(QT_TRANSLATE_NOOP("acts", "Everywhere")), ActPlace::Everywhere},
            {tr(QT_TRANSLATE_NOOP("acts", "In the queue and in a ticket")), eitherPlace},
            {tr(QT_TRANSLATE_NOOP("acts", "In the queue")), ActPlace::Queue},
            {tr(QT_TRANSLATE_NOOP("acts", "In a ticket")), ActPlace::Ticket},
            {tr(QT_TRANSLATE_NOOP("acts", "In a new ticket")), ActPlace::NewTicket},
            {tr(QT_TRANSLATE_NOOP("acts", "On a board")), ActPlace::Boards}};
}

QString written(const QList<QKeySequence> &keys, QKeySequence::SequenceFormat format)
{
    QStringList texts;
    for (const auto &key : keys)
        texts << key.toString(format);
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

std::vector<KeyGroup> keyGroups(const ActionRegistry &registry)
{
    std::vector<KeyGroup> groups;
    for (const auto &[title, place] : places()) {
        KeyGroup group{title, {}};
        for (const auto &act : registry.acts()) {
            if (act.places == place)
                group.acts.push_back(&act);
        }
        if (!group.acts.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

QString keysText(const ActionRegistry &registry, const QString &id)
{
    return written(registry.keysOf(id), QKeySequence::NativeText);
}

QString keysAsMarkdown(const ActionRegistry &registry)
{
    QString text;
    for (const auto &group : keyGroups(registry)) {
        QString rows;
        for (const auto *act : group.acts) {
            if (!act->keys.isEmpty())
                rows += u"| %1 | %2 |\n"_s.arg(written(act->keys, QKeySequence::PortableText),
                                               act->text);
        }
        if (!rows.isEmpty())
            text += u"### %1\n\n| keys | do |\n|---|---|\n%2\n"_s.arg(group.title, rows);
    }
    return text;
}

} // namespace baton::ui
