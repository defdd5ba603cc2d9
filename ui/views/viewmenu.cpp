#include "ui/views/viewmenu.h"

#include "ui/views/viewshelf.h"

#include <QCoreApplication>
#include <QMenu>

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("viewmenu", text);
}

} // namespace

void fillViewMenu(QMenu &menu, ViewShelf &shelf, SettingId id, const std::function<void()> &rename)
{
    const auto *view = shelf.find(id);
    if (view == nullptr)
        return;
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        QObject::connect(menu.addAction(text), &QAction::triggered, &shelf, run);
    };
    const bool shared = view->owner.isNull();
    add(tr("&Rename"), rename);
    add(tr("Move &up"), [&shelf, id] { shelf.move(id, -1); });
    add(tr("Move &down"), [&shelf, id] { shelf.move(id, 1); });
    if (!shared)
        add(tr("For &everybody"), [&shelf, id] { shelf.share(id); });
    else if (!shelf.me().isNull())
        add(tr("Only for &me"), [&shelf, id] { shelf.keepForMe(id); });
    menu.addSeparator();
    add(tr("Re&move"), [&shelf, id] { shelf.remove(id); });
    for (const auto &left : shelf.abandoned())
        add(tr("Take over %1, of somebody who left")
                .arg(QString{left.name}.replace(QLatin1Char{'&'}, QStringLiteral("&&"))),
            [&shelf, other = left.id] { shelf.share(other); });
}

} // namespace baton::ui
