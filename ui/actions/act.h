#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace baton::ui {

/// Where the keys of an act work; the same key may do another thing in another place.
enum class ActPlace : quint8 { Everywhere = 1, Queue = 2, Ticket = 4, NewTicket = 8, Boards = 16 };
Q_DECLARE_FLAGS(ActPlaces, ActPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActPlaces)

/// NotNow: it is there but cannot be done at this moment. NotHere: this desk does not work that
/// way, and nobody is shown the act.
enum class Standing : quint8 { Ready, NotNow, NotHere };

/// One thing that a person can do, said once: menus, palette, key hints and the sheet of keys read
/// it here.
struct Act
{
    QString id;   // "ticket.reply"; stable, own keys are kept under it
    QString text; // as in a menu, without mnemonic: "Reply"
    ActPlaces places = ActPlace::Everywhere;
    QList<QKeySequence> keys = {};  // before anybody chose others
    std::function<void()> run = {}; // none: a widget listens itself, its keys cannot change
    std::function<Standing()> standing = {}; // none: always ready
    QString iconName = {};
};

} // namespace baton::ui
