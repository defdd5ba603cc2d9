#include "ui/ticket/wholetext.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

void showWholeText(const QString &who, const QString &text, QWidget *parent)
{
    const auto title = QCoreApplication::translate("wholeText", "All words of %1").arg(who);
    auto *window = new QPlainTextEdit{parent};
    window->setWindowFlag(Qt::Window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"wholeText"_s);
    window->setAccessibleName(title);
    window->setWindowTitle(title);
    window->setReadOnly(true);
    window->setPlainText(text);
    window->resize(800, 600);
    window->show();
}

} // namespace baton::ui
