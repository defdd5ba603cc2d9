#include "ui/shell/importpage.h"

#include "core/base/whendone.h"
#include "core/exchange/recording.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QTextBrowser>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace baton::ui {

struct ImportPage::Read
{
    std::optional<exchange::History> history;
    std::optional<Error> error;
};

namespace {

// Runs a job on a worker; progress comes to the bar on the GUI thread.
template <class Answer, class Job> QFuture<Answer> onWorker(Job job)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)]() mutable {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

exchange::Progress progressTo(QProgressBar *bar)
{
    return [bar = QPointer{bar}](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [bar, done, total] {
            if (bar) {
                bar->setRange(0, 1000);
                bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
            }
        });
    };
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget{parent}, m_file{new QLineEdit{this}}, m_format{new QComboBox{this}},
      m_look{new QPushButton{tr("Look at it"), this}},
      m_bringIn{primaryButton(tr("Bring it in"), this)},
      m_cancel{new QPushButton{tr("Stop"), this}},
      m_takeBack{new QPushButton{tr("Take it back"), this}}, m_progress{new QProgressBar{this}},
      m_words{label({}, TextSize::Body, Tone::Plain, this)}, m_report{new QTextBrowser{this}}
{
    build();
    setIdle({});
}

ImportPage::~ImportPage()
{
    m_stop.request_stop();
}

void ImportPage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_file->setObjectName(u"importFile"_s);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("CSV or XES, also packed as .gz"));
    m_format->setAccessibleName(tr("Format"));
    for (const auto &name : exchange::namedMappings())
        m_format->addItem(name);
    auto *browse = new QPushButton{tr("Choose a file"), this};
    auto *leave = new QPushButton{tr("Back"), this};
    m_report->setAccessibleName(tr("What was read"));
    m_progress->setAccessibleName(tr("Progress"));
    auto *form = new QFormLayout;
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    form->addRow(tr("File"), fileRow);
    form->addRow(tr("Format"), m_format);
    auto *acts = new QHBoxLayout;
    for (auto *button : {m_look, m_bringIn, m_cancel, m_takeBack})
        acts->addWidget(button);
    acts->addStretch();
    acts->addWidget(leave);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = heading(tr("Import a history"), this);
    setSize(title, TextSize::Title);
    layout->addWidget(title);
    layout->addWidget(label(tr("Nobody sees it before all of it is in, and it can be taken back."),
                            TextSize::Body, Tone::Muted, this));
    layout->addLayout(form);
    layout->addLayout(acts);
    layout->addWidget(m_progress);
    layout->addWidget(m_words);
    layout->addWidget(m_report, 1);
    connect(browse, &QPushButton::clicked, this, [this] {
        const auto file = QFileDialog::getOpenFileName(
            this, tr("A history"), {},
            tr("Histories (*.csv *.csv.gz *.xes *.xes.gz);;All files (*)"));
        if (!file.isEmpty())
            choose(file, file.contains(".xes"_L1) ? u"xes"_s : m_format->currentText());
    });
    connect(m_look, &QPushButton::clicked, this, &ImportPage::look);
    connect(m_bringIn, &QPushButton::clicked, this, &ImportPage::bringIn);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportPage::takeBack);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    connect(leave, &QPushButton::clicked, this, &ImportPage::leaveRequested);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_read.reset();
        setIdle({});
    });
}

void ImportPage::setDesk(std::shared_ptr<desk::Desk> desk)
{
    m_desk = std::move(desk);
    m_batch = {};
    setIdle({});
}

void ImportPage::choose(const QString &file, const QString &format)
{
    m_file->setText(file);
    m_format->setCurrentText(format);
}

void ImportPage::setBusy(const QString &what)
{
    m_busy = true;
    m_stop = {};
    m_words->setText(what);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    for (auto *button : {m_look, m_bringIn, m_takeBack})
        button->setEnabled(false);
}

void ImportPage::setIdle(const QString &words)
{
    m_busy = false;
    m_words->setText(words);
    m_progress->hide();
    m_cancel->hide();
    m_look->setEnabled(!m_file->text().trimmed().isEmpty());
    m_bringIn->setEnabled(m_read && m_read->history && m_desk);
    m_takeBack->setEnabled(true);
    m_takeBack->setVisible(!m_batch.isNull());
}

void ImportPage::look()
{
    setBusy(tr("Reading %1").arg(m_file->text()));
    auto job = [path = m_file->text().trimmed(), format = m_format->currentText(),
                stop = m_stop.get_token(), progress = progressTo(m_progress)] {
        auto read = std::make_shared<Read>();
        const auto mapping = exchange::namedMapping(format);
        if (!mapping) {
            read->error = mapping.error();
            return read;
        }
        auto history = exchange::readHistory(path, *mapping, stop, progress);
        if (history)
            read->history = *std::move(history);
        else
            read->error = history.error();
        return read;
    };
    whenDone(onWorker<std::shared_ptr<Read>>(std::move(job)), this,
             [this](const std::shared_ptr<Read> &read) { showRead(read); });
}

void ImportPage::showRead(const std::shared_ptr<Read> &read)
{
    m_read = read;
    m_report->clear();
    if (read->error) {
        setIdle(words::sentence(*read->error));
        return Q_EMIT looked(false);
    }
    const auto &report = read->history->report();
    QStringList lines;
    for (const auto &ticket : read->history->tickets(0, 5)) {
        const auto &first = ticket.acts.front().facts.front();
        lines.append(tr("%1: %2, %n row(s)", nullptr, static_cast<int>(ticket.acts.size()))
                         .arg(ticket.external, first.text.value_or(QString{})));
    }
    for (const auto &problem : report.problems)
        lines.append(exchange::describe(problem));
    m_report->setPlainText(lines.join(u'\n'));
    setIdle(tr("%1 tickets in %2 rows, %3 teams. Refused: %4 rows, and with them %5 tickets.")
                .arg(report.tickets)
                .arg(report.rows)
                .arg(read->history->names().teams.size())
                .arg(report.refusedRows)
                .arg(report.refusedTickets));
    Q_EMIT looked(true);
}

void ImportPage::bringIn()
{
    if (!m_read || !m_read->history || !m_desk)
        return;
    setBusy(tr("Bringing it in"));
    auto job = [desk = m_desk, read = m_read, stop = m_stop.get_token(),
                progress = progressTo(m_progress)] {
        return exchange::record(*desk, *read->history, stop, progress);
    };
    whenDone(onWorker<Result<desk::ImportReceipt>>(std::move(job)), this,
             [this](const Result<desk::ImportReceipt> &receipt) { showDone(receipt); });
}

void ImportPage::showDone(const Result<desk::ImportReceipt> &receipt)
{
    if (!receipt)
        return setIdle(words::sentence(receipt.error()));
    if (receipt->nothingNew) {
        setIdle(tr("All of it is here already: nothing was added."));
    } else {
        m_batch = receipt->batch;
        setIdle(tr("Brought in %1 tickets with %2 activities.")
                    .arg(receipt->tickets)
                    .arg(receipt->activities));
    }
    Q_EMIT finished(*receipt);
}

void ImportPage::takeBack()
{
    setBusy(tr("Taking it back"));
    whenDone(m_desk->undoImport(m_batch), this, [this](const Result<desk::ImportReceipt> &receipt) {
        if (!receipt)
            return setIdle(words::sentence(receipt.error()));
        m_batch = {};
        setIdle(tr("Taken back: %1 tickets are hidden, the log keeps them.").arg(receipt->tickets));
    });
}

} // namespace baton::ui
