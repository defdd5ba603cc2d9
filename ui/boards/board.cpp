#include "ui/boards/board.h"

#include "core/words/sentences.h"
#include "ui/boards/exporting.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

Board::Board(const QString &name, QWidget *parent) : QWidget{parent}, m_name{name}
{
    build(name);
}

void Board::build(const QString &name)
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *toolbar = new QWidget{this};
    toolbar->setObjectName(u"toolbar"_s);
    toolbar->setAttribute(Qt::WA_StyledBackground);
    toolbar->setFixedHeight(44);
    auto *tools = new QHBoxLayout{toolbar};
    tools->setContentsMargins(16, 0, 16, 0);
    auto *title = heading(name, toolbar);
    title->setWordWrap(false);
    m_span = new QComboBox{toolbar};
    m_span->setAccessibleName(tr("Span of time"));
    m_span->addItem(tr("Last 26 weeks"), 26);
    m_span->addItem(tr("Last 52 weeks"), 52);
    m_span->addItem(tr("All of it"), 0);
    m_span->setCurrentIndex(2);
    m_asOf = label({}, TextSize::Caption, Tone::Muted, toolbar);
    m_asOf->setWordWrap(false);
    tools->addWidget(title);
    tools->addSpacing(12);
    tools->addWidget(m_span);
    tools->addStretch();
    tools->addWidget(m_asOf);
    tools->addSpacing(8);
    tools->addWidget(exportButton(toolbar));
    connect(m_span, &QComboBox::currentIndexChanged, this, &Board::refresh);

    m_headline = heading({}, this);
    setSize(m_headline, TextSize::Figure);
    m_detail = label({}, TextSize::Body, Tone::Muted, this);
    m_body = new QWidget{this};
    m_body->setObjectName(u"panel"_s);
    m_bodyLayout = new QVBoxLayout{m_body};
    m_bodyLayout->setContentsMargins(20, 12, 20, 16);
    m_bodyLayout->setSpacing(12);
    m_bodyLayout->addWidget(m_headline);
    m_bodyLayout->addWidget(m_detail);
    m_scroll = new QScrollArea{this};
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState{this};
    m_empty->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolbar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
}

QWidget *Board::exportButton(QWidget *parent)
{
    auto *button = new QPushButton{tr("Export"), parent};
    button->setObjectName(u"export"_s);
    auto *menu = new QMenu{button};
    menu->addAction(tr("Picture (PNG)"), this, [this] { chooseFile(u"png"_s); });
    menu->addAction(tr("Drawing (SVG)"), this, [this] { chooseFile(u"svg"_s); });
    menu->addAction(tr("Page (PDF)"), this, [this] { chooseFile(u"pdf"_s); });
    menu->addAction(tr("Tables (CSV)"), this, [this] { chooseFile(u"csv"_s); });
    menu->addAction(tr("Workbook (XLSX)"), this, [this] { chooseFile(u"xlsx"_s); });
    menu->addSeparator();
    menu->addAction(tr("Copy as picture"), this, [this] {
        copyPicture(*m_body);
        Q_EMIT said(tr("The picture is in the clipboard."));
    });
    menu->addAction(tr("Copy as tables"), this, [this] {
        copyTables(tables());
        Q_EMIT said(tr("The tables are in the clipboard."));
    });
    button->setMenu(menu);
    return button;
}

void Board::chooseFile(const QString &ending)
{
    const auto name =
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
        u"/%1 %2.%3"_s.arg(m_name, QDate::currentDate().toString(Qt::ISODate), ending);
    auto *dialog = new QFileDialog{this, tr("Export the board"), name};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &Board::saveTo);
    dialog->open();
}

void Board::saveTo(const QString &path)
{
    const auto problem = areTables(path) ? saveTables(tables(), path) : savePicture(*m_body, path);
    Q_EMIT said(problem.isEmpty() ? tr("Saved as %1").arg(path) : problem);
}

void Board::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_filled = false;
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, [this] {
            if (isVisible())
                refresh();
            else
                m_filled = false; // asked again when somebody looks
        });
}

void Board::refresh()
{
    m_filled = false;
    if (m_desk)
        ask(question());
}

desk::FigureQuestion Board::question() const
{
    desk::FigureQuestion question;
    question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (const int weeks = m_span->currentData().toInt(); weeks > 0)
        question.from = SystemClock{}.now() - std::chrono::hours{24 * 7 * weeks};
    return question;
}

void Board::sayHeadline(const QString &headline, const QString &detail)
{
    m_headline->setText(headline);
    m_detail->setText(detail);
}

void Board::sayEmpty(const QString &title, const QString &detail)
{
    m_empty->say(title, detail);
    m_scroll->hide();
    m_empty->show();
    m_filled = true;
    Q_EMIT filled();
}

void Board::sayFilled(Instant asOf)
{
    m_asOf->setText(tr("as of %1").arg(words::shortTime(asOf, asOf, QTimeZone::systemTimeZone())));
    m_empty->hide();
    m_scroll->show();
    m_filled = true;
    Q_EMIT filled();
}

void Board::hideSpan()
{
    m_span->hide();
}

QWidget *panel(const QString &title, const QString &unit, QWidget *content, QWidget *parent)
{
    auto *answer = new QWidget{parent};
    auto *layout = new QVBoxLayout{answer};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *name = heading(title, answer);
    name->setWordWrap(false);
    auto *what = label(unit, TextSize::Body, Tone::Muted, answer);
    head->addWidget(name);
    head->addWidget(what, 1);
    layout->addLayout(head);
    layout->addWidget(content);
    layout->addStretch();
    content->setParent(answer);
    return answer;
}

QWidget *panel(QLabel *head, QWidget *content, QWidget *parent)
{
    auto *answer = new QWidget{parent};
    auto *layout = new QVBoxLayout{answer};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(head);
    layout->addWidget(content);
    layout->addStretch();
    return answer;
}

} // namespace baton::ui
