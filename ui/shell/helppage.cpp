#include "ui/shell/helppage.h"

#include "ui/widgets/parts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int readable = 860; // as wide as eyes follow a line

QString textOf(const QString &page)
{
    QFile file{u":/guide/%1.md"_s.arg(page)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

// Pictures are not compiled in: they show what is on the screen already.
QString withoutPictures(const QString &markdown)
{
    QStringList lines;
    for (const auto &line : markdown.split(u'\n')) {
        if (!line.startsWith("!["_L1))
            lines << line;
    }
    return lines.join(u'\n');
}

} // namespace

HelpPage::HelpPage(QWidget *parent) : QWidget{parent}, m_browser{new QTextBrowser{this}}
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_browser->setObjectName(u"guide"_s);
    m_browser->setAccessibleName(tr("The guide"));
    m_browser->setOpenLinks(false);
    m_browser->setMaximumWidth(readable);
    auto *back = new QPushButton{icon(u"go-previous"_s), tr("Back   Esc"), this};
    back->setProperty("quiet", true);
    auto *first = new QPushButton{tr("All pages"), this};
    first->setProperty("quiet", true);
    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(first);
    row->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 8, 16, 0);
    layout->addLayout(row);
    layout->addWidget(m_browser, 1);
    connect(back, &QPushButton::clicked, this, &HelpPage::leaveRequested);
    connect(first, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(u"index"_s); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme().startsWith("http"_L1))
            QDesktopServices::openUrl(url);
        else if (url.path().endsWith(".md"_L1))
            Q_EMIT pageRequested(url.path().section(u'/', -1).chopped(3));
        else
            m_browser->scrollToAnchor(url.fragment());
    });
}

QStringList HelpPage::pages()
{
    QStringList names;
    for (const auto &file : QDir{u":/guide"_s}.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        names << file.chopped(3);
    names.removeAll(u"index"_s);
    names.prepend(u"index"_s);
    return names;
}

QString HelpPage::titleOf(const QString &page)
{
    return textOf(page).section(u'\n', 0, 0).remove(u"# "_s).trimmed();
}

void HelpPage::open(const QString &page)
{
    m_page = pages().contains(page) ? page : u"index"_s;
    m_browser->setMarkdown(withoutPictures(textOf(m_page)));
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton::ui
