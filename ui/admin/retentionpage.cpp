#include "ui/admin/retentionpage.h"

#include "core/base/whendone.h"
#include "core/org/retention.h"
#include "core/words/sentences.h"
#include "ui/admin/deletionline.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

using ticket::Kind;

constexpr std::array kinds{Kind::Incident, Kind::ServiceRequest, Kind::Problem, Kind::Change};
constexpr std::array periods{0, 6, 12, 24, 36, 60, 84, 120};
constexpr int monthsOfYear = 12;

QString periodText(int months)
{
    if (months == 0)
        return RetentionPage::tr("for ever");
    return months % monthsOfYear == 0
               ? RetentionPage::tr("%n year(s)", nullptr, months / monthsOfYear)
               : RetentionPage::tr("%n month(s)", nullptr, months);
}

} // namespace

RetentionPage::RetentionPage(Setup *setup, QWidget *parent) : QWidget{parent}, m_setup{setup}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 4, 20, 16);
    layout->setSpacing(8);
    auto *title = heading(tr("Retention"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(
        label(tr("How long what was said on a ticket is kept once nothing happens on it any more: "
                 "subject, messages, notes and files. Times, teams and figures stay. Nothing is "
                 "deleted by itself unless a duty for it is planned."),
              TextSize::Body, Tone::Muted, this));
    addRows(layout);
    addFoot(layout);
    layout->addStretch();
    connect(m_setup, &Setup::directoryChanged, this, &RetentionPage::fill);
}

void RetentionPage::addRows(QVBoxLayout *layout)
{
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(16);
    rows->setColumnStretch(3, 1);
    int line = 0;
    for (const auto kind : kinds) {
        const Row row{kind, new QComboBox{this}, label({}, TextSize::Body, Tone::Muted, this)};
        row.months->setObjectName(u"keep-"_s + toWord(kind));
        row.months->setAccessibleName(tr("%1: how long it is kept").arg(words::name(kind)));
        row.past->setObjectName(u"past-"_s + toWord(kind));
        row.past->setWordWrap(false);
        rows->addWidget(label(words::name(kind), TextSize::Body, Tone::Plain, this), line, 0);
        rows->addWidget(row.months, line, 1);
        rows->addWidget(row.past, line++, 2);
        m_rows.push_back(row);
        connect(row.months, &QComboBox::activated, this, [this, row] { choose(row); });
    }
    layout->addLayout(rows);
}

void RetentionPage::addFoot(QVBoxLayout *layout)
{
    m_words = label({}, TextSize::Body, Tone::Plain, this);
    m_words->setObjectName(u"retentionWords"_s);
    m_ask = new QPushButton{tr("Delete what is past it"), this};
    m_ask->setObjectName(u"retentionAsk"_s);
    m_question = new QWidget{this};
    m_questionWords = label({}, TextSize::Body, Tone::Danger, m_question);
    m_questionWords->setObjectName(u"retentionQuestion"_s);
    m_erase = primaryButton(tr("Delete for ever"), m_question);
    m_erase->setObjectName(u"retentionErase"_s);
    m_leave = new QPushButton{tr("Keep them"), m_question};
    m_leave->setObjectName(u"retentionLeave"_s);
    m_table = figureTable({tr("Ticket"), tr("Subject"), tr("Kind"), tr("Last activity")}, 4,
                          tr("What is past its period"), this);
    m_table->setObjectName(u"retentionTickets"_s);
    constexpr int narrow = 130; // the subject takes the rest
    for (const int column : {0, 2, 3})
        fixNumberColumn(*m_table, column, narrow);
    m_deletion = new DeletionLine{u"retention"_s, this};
    m_deletion->setLeadsOn(false);
    openOnActivation(*m_table, [this](const QString &ticket) {
        Q_EMIT ticketRequested(TicketId{ticket.toLongLong()});
    });
    auto *question = new QVBoxLayout{m_question};
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_questionWords);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_erase);
    acts->addWidget(m_leave);
    acts->addStretch();
    question->addLayout(acts);
    m_question->hide();
    layout->addSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_question);
    layout->addWidget(m_deletion);
    layout->addSpacing(8);
    layout->addWidget(m_table);
    connect(m_ask, &QPushButton::clicked, this, &RetentionPage::ask);
    connect(m_leave, &QPushButton::clicked, this, &RetentionPage::leave);
    connect(m_erase, &QPushButton::clicked, this, [this] {
        m_erased = 0;
        m_isErasing = true;
        m_erase->hide();
        m_leave->setText(tr("Stop"));
        eraseNext();
    });
}

void RetentionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void RetentionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    leave();
}

void RetentionPage::fill()
{
    for (const auto &row : m_rows) {
        const auto months = org::monthsKept(m_setup->directory().settings, toWord(row.kind));
        const QSignalBlocker quiet{row.months};
        row.months->clear();
        for (const auto period : periods)
            row.months->addItem(periodText(period), period);
        if (row.months->findData(months) < 0) // set on the command line
            row.months->addItem(periodText(months), months);
        row.months->setCurrentIndex(row.months->findData(months));
    }
    look();
}

// Only whoever looks asks: it reads through what is old.
void RetentionPage::look()
{
    if (m_setup->desk() == nullptr || !isVisible() || m_isErasing)
        return;
    m_deletion->forget();
    whenDone(m_setup->desk()->duties(), this,
             [this](const Result<std::vector<desk::DutyState>> &states) {
                 if (states)
                     m_deletion->foretell(m_setup->desk(), nextDeletion(*states));
             });
    whenDone(m_setup->desk()->previewRetention(), this,
             [this](const Result<desk::RetentionPreview> &preview) {
                 if (preview)
                     return show(*preview);
                 m_words->setText(words::sentence(preview.error()));
             });
}

void RetentionPage::show(const desk::RetentionPreview &preview)
{
    m_past = preview.tickets;
    showTickets(preview);
    for (const auto &row : m_rows) {
        const auto found =
            std::ranges::find(preview.kinds, row.kind, &desk::RetentionPreview::Kind::kind);
        row.past->setText(found == preview.kinds.end() ? QString{}
                                                       : tr("%n ticket(s) past it", nullptr,
                                                            static_cast<int>(found->tickets)));
    }
    const auto n = static_cast<int>(m_past.size());
    m_ask->setVisible(n > 0 && !m_question->isVisible());
    if (preview.kinds.empty())
        m_words->setText(tr("Everything is kept for ever."));
    else if (n == 0)
        m_words->setText(tr("Nothing is older than that."));
    else
        m_words->setText(
            tr("What was said on %n ticket(s) is past its period and still there.", nullptr, n));
}

// The first of them: so many that one sees whether it is what one meant.
void RetentionPage::showTickets(const desk::RetentionPreview &preview)
{
    const auto now = SystemClock{}.now();
    setRows(*m_table, static_cast<int>(preview.named.size()));
    for (int row = 0; const auto &each : preview.named) {
        const auto ticket = QString::number(each.id.value());
        const auto last = words::shortTime(each.lastAt, now, QTimeZone::systemTimeZone());
        setCell(*m_table, row, 0, {words::ticketNumber(each.number), ticket});
        setCell(*m_table, row, 1, {each.subject, ticket});
        setCell(*m_table, row, 2, {words::name(each.kind), ticket});
        setCell(*m_table, row++, 3, {last, ticket});
    }
    m_table->setVisible(!preview.named.empty());
}

void RetentionPage::choose(const Row &row)
{
    const auto word = toWord(row.kind);
    const auto &settings = m_setup->directory().settings;
    const auto before = org::monthsKept(settings, word);
    const auto months = row.months->currentData().toInt();
    if (months == before)
        return;
    const auto setting = org::retentionSetting(settings, word, months);
    m_setup->run({desk::SaveSetting{setting},
                  [word, before](const desk::Receipt &receipt) {
                      auto back = org::retentionSetting({}, word, before);
                      back.id = as<SettingId>(receipt.stream);
                      return desk::Command{desk::SaveSetting{back}};
                  },
                  tr("%1: kept %2").arg(words::name(row.kind), periodText(months)),
                  m_setup->directory().versionOf(setting.id)});
}

void RetentionPage::ask()
{
    m_questionWords->setText(tr("Delete what was said on %n ticket(s)? It cannot be taken back, "
                                "and backups that were made before still hold it.",
                                nullptr, static_cast<int>(m_past.size())));
    m_question->show();
    m_ask->hide();
    m_leave->setFocus();
}

// Keeps them; while it deletes, what has not begun is left.
void RetentionPage::leave()
{
    if (m_isErasing) {
        m_isErasing = false;
        return;
    }
    m_question->hide();
    m_erase->show();
    m_leave->setText(tr("Keep them"));
    m_ask->setVisible(!m_past.empty());
}

void RetentionPage::eraseNext()
{
    const auto left = m_past.size() - std::min(m_erased, m_past.size());
    if (!m_isErasing || left == 0 || m_setup->desk() == nullptr)
        return say(
            tr("What was said on %n ticket(s) is deleted.", nullptr, static_cast<int>(m_erased)));
    const auto part =
        std::span{m_past}.subspan(m_erased).first(std::min(desk::mostErasedAtOnce, left));
    m_questionWords->setText(
        tr("Deleting: %1 of %2").arg(m_erased + part.size()).arg(m_past.size()));
    const desk::EraseWords command{{part.begin(), part.end()}, tr("Its period is over")};
    whenDone(m_setup->desk()->execute(command, m_setup->me()), this,
             [this, n = part.size()](const Result<desk::Receipt> &receipt) {
                 if (!receipt && receipt.error().code != ErrorCode::AlreadyDone)
                     return say(words::sentence(receipt.error()));
                 m_erased += n;
                 eraseNext();
             });
}

void RetentionPage::say(const QString &words)
{
    m_isErasing = false;
    leave();
    Q_EMIT m_setup->done(words, false);
    look();
}

} // namespace baton::ui
