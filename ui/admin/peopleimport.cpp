#include "ui/admin/peopleimport.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPromise>
#include <QTemporaryFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

constexpr int mostRefusals = 8; // named in the window
constexpr int pasteHeight = 110;

Result<exchange::PeoplePlan> planOf(const QString &path, const desk::Directory &directory)
{
    const auto list = exchange::readPeople(path);
    if (!list)
        return std::unexpected(list.error());
    if (list->guess[static_cast<size_t>(exchange::PersonField::Name)] < 0)
        return failure(ErrorCode::BadInput, {u"name"_s});
    return exchange::planPeople(*list, list->guess, directory);
}

// Off the GUI thread; pasted words become a file, since lists are read from files.
template <class Job> QFuture<Result<exchange::PeoplePlan>> onWorker(Job job)
{
    auto promise = std::make_shared<QPromise<Result<exchange::PeoplePlan>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

} // namespace

PeopleImport::PeopleImport(Setup *setup, QWidget *parent)
    : QWidget{parent}, m_setup{setup}, m_open{new QPushButton{tr("Bring in a list"), this}},
      m_panel{new QWidget{this}}, m_pasted{new QPlainTextEdit{m_panel}},
      m_look{new QPushButton{tr("Look at it"), m_panel}},
      m_file{new QPushButton{tr("Choose a file"), m_panel}},
      m_words{label({}, TextSize::Body, Tone::Plain, m_panel)},
      m_bringIn{primaryButton({}, m_panel)}
{
    build();
    connect(m_open, &QPushButton::clicked, this, &PeopleImport::toggle);
    connect(m_look, &QPushButton::clicked, this, &PeopleImport::lookAtPasted);
    connect(m_file, &QPushButton::clicked, this, &PeopleImport::chooseFile);
    connect(m_bringIn, &QPushButton::clicked, this, &PeopleImport::bringIn);
}

void PeopleImport::build()
{
    m_open->setObjectName(u"peopleImport"_s);
    m_pasted->setObjectName(u"peoplePasted"_s);
    m_pasted->setAccessibleName(tr("Rows of people"));
    m_pasted->setPlaceholderText(
        tr("Paste rows here; the first one names the columns: name, mail, phone, room, department, "
           "team, device. Commas, semicolons or tabs part them."));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(pasteHeight);
    m_look->setObjectName(u"peopleLook"_s);
    m_words->setObjectName(u"peoplePlan"_s);
    m_bringIn->setObjectName(u"peopleBringIn"_s);
    auto *acts = new QHBoxLayout;
    for (auto *button : {m_look, m_file, m_bringIn})
        acts->addWidget(button);
    acts->addStretch();
    auto *panel = new QVBoxLayout{m_panel};
    panel->setContentsMargins(0, 0, 0, 0);
    panel->addWidget(m_pasted);
    panel->addWidget(m_words);
    panel->addLayout(acts);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_panel);
    m_panel->hide();
    m_bringIn->hide();
}

void PeopleImport::toggle()
{
    m_panel->setVisible(m_panel->isHidden());
    if (m_panel->isVisible())
        m_pasted->setFocus(Qt::OtherFocusReason);
}

void PeopleImport::say(const QString &words)
{
    m_words->setText(words);
    m_bringIn->hide();
}

void PeopleImport::lookAtPasted()
{
    const auto bytes = m_pasted->toPlainText().toUtf8();
    if (bytes.trimmed().isEmpty())
        return m_pasted->setFocus(Qt::OtherFocusReason);
    say(tr("Looking at it ..."));
    whenDone(onWorker([bytes, directory = m_setup->directory()]() -> Plan {
                 QTemporaryFile file;
                 if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
                     return failure(ErrorCode::DiskFull);
                 return planOf(file.fileName(), directory);
             }),
             this, [this](const Plan &plan) { show(plan); });
}

void PeopleImport::look(const QString &path)
{
    m_panel->show();
    say(tr("Looking at it ..."));
    whenDone(onWorker([path, directory = m_setup->directory()] { return planOf(path, directory); }),
             this, [this](const Plan &plan) { show(plan); });
}

void PeopleImport::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(
        this, tr("A list of people"), {}, tr("Lists (*.csv *.csv.gz *.txt);;All files (*)"));
    if (!path.isEmpty())
        look(path);
}

// "12 new, 3 changed, 40 as they are; 2 are not taken: line 5: there is no team ..."
void PeopleImport::show(const Plan &plan)
{
    if (!plan && plan.error().code == ErrorCode::BadInput &&
        plan.error().parameters.value(0) == "name"_L1)
        return say(tr("No column is called \"name\". The first row names the columns."));
    if (!plan)
        return say(words::sentence(plan.error()));
    using exchange::RowFate;
    m_plan = *plan;
    const auto refused = m_plan.count(RowFate::Refused);
    QStringList lines{tr("%1 new, %2 changed, %3 as they are, %4 not taken.")
                          .arg(m_plan.count(RowFate::New))
                          .arg(m_plan.count(RowFate::Changed))
                          .arg(m_plan.count(RowFate::Same))
                          .arg(refused)};
    for (const auto &person : m_plan.people) {
        if (person.fate == RowFate::Refused && lines.size() <= mostRefusals)
            lines << exchange::describe(person);
    }
    if (refused > mostRefusals)
        lines << tr("... and %1 more").arg(refused - mostRefusals);
    say(lines.join(u'\n'));
    const auto taken = m_plan.count(RowFate::New) + m_plan.count(RowFate::Changed);
    m_bringIn->setText(taken == 1 ? tr("Bring in one person")
                                  : tr("Bring in %1 people").arg(taken));
    m_bringIn->setVisible(taken > 0);
}

void PeopleImport::bringIn()
{
    const auto plan = m_plan;
    const auto command = commandOf(plan);
    m_setup->run({desk::Command{command},
                  [plan](const desk::Receipt &receipt) {
                      return desk::Command{exchange::takenBack(plan, receipt)};
                  },
                  tr("The list is in: %1 people").arg(std::ssize(command.entries))});
    m_pasted->clear();
    say({});
    m_panel->hide();
}

} // namespace baton::ui
