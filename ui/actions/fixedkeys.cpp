#include "ui/actions/fixedkeys.h"

#include "ui/actions/actionregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

struct FixedKey
{
    const char *id;
    const char *text;
    ActPlaces places;
    const char *keys;
};

constexpr std::array fixedKeys{
    FixedKey{"fixed.back", QT_TRANSLATE_NOOP("acts", "Back to where you were"),
             ActPlace::Everywhere, "Esc"},
    FixedKey{"fixed.tab", QT_TRANSLATE_NOOP("acts", "To the next field, button or figure"),
             ActPlace::Everywhere, "Tab"},
    FixedKey{"fixed.range", QT_TRANSLATE_NOOP("acts", "Select the ticket below as well"),
             ActPlace::Queue, "Shift+Down"},
    FixedKey{"fixed.send", QT_TRANSLATE_NOOP("acts", "Send, or answer what is asked"),
             ActPlace::Ticket, "Ctrl+Return"},
};

} // namespace

void addFixedKeys(ActionRegistry &registry)
{
    for (const auto &key : fixedKeys)
        registry.add({QString::fromLatin1(key.id),
                      QCoreApplication::translate("acts", key.text),
                      key.places,
                      {QKeySequence{QString::fromLatin1(key.keys)}},
                      {},
                      {},
                      {}});
}

} // namespace baton::ui
