#include "ui/admin/theirsline.h"

#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

TheirsLine::TheirsLine(QWidget *parent)
    : QFrame{parent}, m_words{label({}, TextSize::Body, Tone::Plain, this)}
{
    setObjectName(u"theirsLine"_s);
    setProperty("card", u"note"_s);
    m_words->setObjectName(u"theirsWords"_s);
    auto *theirs = new QPushButton{tr("Take theirs"), this};
    auto *mine = new QPushButton{tr("Keep mine"), this};
    theirs->setObjectName(u"takeTheirs"_s);
    mine->setObjectName(u"keepMine"_s);
    theirs->setToolTip(tr("What you typed here is left; theirs is shown."));
    mine->setToolTip(
        tr("Stays as you typed it; saving it replaces theirs, and the log keeps both."));
    auto *row = new QHBoxLayout{this};
    row->addWidget(m_words, 1);
    row->addWidget(theirs);
    row->addWidget(mine);
    hide();
    connect(theirs, &QPushButton::clicked, this, &TheirsLine::theirsWanted);
    connect(mine, &QPushButton::clicked, this, &TheirsLine::mineWanted);
}

void TheirsLine::say(const QString &who)
{
    m_words->setText(
        who.isEmpty()
            ? tr("This was changed meanwhile. What you typed stays until you choose.")
            : tr("%1 has changed this meanwhile. What you typed stays until you choose.").arg(who));
    show();
}

} // namespace baton::ui
