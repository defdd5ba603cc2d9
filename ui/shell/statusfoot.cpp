#include "ui/shell/statusfoot.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "core/words/verdictwords.h"
#include "ui/shell/undoline.h"
#include "ui/shell/verdictpanel.h"
#include "ui/widgets/parts.h"

#include <QLocale>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton::ui {

namespace {

QLabel *part(QWidget *parent, const QString &name)
{
    auto *answer = label({}, TextSize::Caption, Tone::Muted, parent);
    answer->setObjectName(name);
    answer->setWordWrap(false);
    return answer;
}

QPushButton *button(const QString &words, const QString &name, QWidget *parent)
{
    auto *answer = new QPushButton{words, parent};
    answer->setObjectName(name);
    answer->setFont(fontFor(TextSize::Caption));
    return answer;
}

} // namespace

StatusFoot::StatusFoot(QWidget *parent)
    : QWidget{parent}, m_place{part(this, u"footPlace"_s)}, m_undo{new UndoLine{this}},
      m_ofDesk{new QWidget{this}}, m_saved{part(this, u"footSaved"_s)},
      m_stop{button(tr("Cancel"), u"footStop"_s, this)}, m_again{button({}, u"footAgain"_s, this)},
      m_file{button({}, u"footFile"_s, this)}, m_verdict{new VerdictPanel{this}},
      m_index{part(this, u"footIndex"_s)}, m_time{part(this, u"footTime"_s)},
      m_clock{new QTimer{this}}, m_slow{new QTimer{this}}
{
    setObjectName(u"statusFoot"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(10);
    row->addWidget(m_place);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_ofDesk);
    row->addWidget(m_time);
    auto *file = new QHBoxLayout{m_ofDesk};
    file->setContentsMargins({});
    file->setSpacing(row->spacing());
    for (auto *word : std::initializer_list<QWidget *>{m_saved, m_file, m_index}) {
        file->addWidget(word);
        if (word == m_saved) {
            file->addWidget(m_stop);
            file->addWidget(m_again);
        }
        file->addWidget(hairline(Qt::Vertical, m_ofDesk));
    }
    m_file->setProperty("link", true);
    for (auto *act : {m_stop, m_again}) {
        act->setProperty("small", true);
        act->hide();
    }
    m_stop->setToolTip(tr("Another program writes to the file. What waits is saved as soon as it "
                          "has done; given up, nothing of it is."));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk)
            m_desk->stopWaiting();
    });
    connect(m_again, &QPushButton::clicked, this, &StatusFoot::againRequested);
    connect(m_file, &QPushButton::clicked, this, &StatusFoot::explainFile);
    connect(m_verdict, &VerdictPanel::guideRequested, this, &StatusFoot::guideRequested);
    m_ofDesk->hide();
    m_undo->setMinimumHeight(24);
    connect(m_clock, &QTimer::timeout, this, &StatusFoot::showTime);
    m_clock->start(15s);
    m_slow->setInterval(250ms);
    connect(m_slow, &QTimer::timeout, this, &StatusFoot::watchSaving);
    showTime();
}

void StatusFoot::setDesk(desk::Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_place->clear();
    m_ofDesk->setVisible(desk != nullptr);
    if (desk != nullptr)
        follow(*desk);
    refresh();
}

void StatusFoot::follow(desk::Desk &desk)
{
    m_saving = 0;
    showFile();
    endSaving();
    paintTone(m_saved, Tone::Muted);
    m_saved->setText(tr("Nothing to save"));
    m_saved->setToolTip({});
    if (desk.endedBadly())
        tellBadEnd(desk);
    connect(&desk, &desk::Desk::changed, this, &StatusFoot::refresh);
    connect(&desk, &desk::Desk::saving, this, &StatusFoot::saveBegan);
    connect(&desk, &desk::Desk::saved, this, &StatusFoot::saved);
    connect(&desk, &desk::Desk::notSaved, this, &StatusFoot::notSaved);
}

void StatusFoot::saveBegan()
{
    if (++m_saving == 1)
        m_slow->start();
}

// An act that waits for somebody else is said at once, with the way out.
void StatusFoot::watchSaving()
{
    const bool waits = m_desk && m_desk->waitsForFile();
    paintTone(m_saved, Tone::Muted);
    m_saved->setText(waits ? tr("Waiting: another program writes") : tr("Saving"));
    m_stop->setVisible(waits);
}

void StatusFoot::endSaving()
{
    m_slow->stop();
    m_stop->hide();
}

void StatusFoot::showKept(int acts)
{
    m_again->setText(tr("%n act(s): try again", nullptr, acts));
    m_again->setVisible(acts > 0);
}

void StatusFoot::saved()
{
    if (--m_saving > 0)
        return;
    endSaving();
    paintTone(m_saved, Tone::Muted);
    m_saved->setText(tr("Saved %1").arg(QLocale{}.toString(QTime::currentTime(), u"HH:mm"_s)));
    m_saved->setToolTip({});
}

// Says what to do where it is read; what a helper needs is a tool tip away.
void StatusFoot::notSaved(const Error &error)
{
    if (--m_saving == 0)
        endSaving();
    paintTone(m_saved, Tone::Danger);
    m_saved->setText(tr("Not saved"));
    m_saved->setToolTip(error.detail.isEmpty() ? QString{}
                                               : tr("For whoever helps: %1").arg(error.detail));
    m_undo->warn(words::sentence(error));
}

void StatusFoot::showPlace(const QString &words)
{
    m_place->setText(words);
}

void StatusFoot::refresh()
{
    if (!m_desk)
        return;
    whenDone(m_desk->health(), this, [this](const Result<desk::Health> &health) {
        if (health)
            show(*health);
    });
}

void StatusFoot::show(const desk::Health &health)
{
    m_index->setText(health.indexPercent < 100 ? tr("Index %1 %").arg(health.indexPercent)
                                               : tr("Index up to date"));
    if (health.indexPercent < 100) // texts are still being read; say how far
        QTimer::singleShot(1s, this, &StatusFoot::refresh);
    Q_EMIT healthRead(health);
}

// The word, with a sign where something about the file is not as it should be.
void StatusFoot::showFile()
{
    if (!m_desk)
        return;
    const auto verdict = m_desk->verdict();
    const bool isTrouble =
        std::ranges::any_of(words::evidence(verdict), &words::Evidence::isTrouble);
    const auto name = words::modeName(verdict);
    m_file->setText(isTrouble ? u"\u26A0 "_s + name : name);
    m_file->setAccessibleName(isTrouble
                                  ? tr("The file is opened: %1, with something to mend").arg(name)
                                  : tr("The file is opened: %1").arg(name));
    m_file->setToolTip(words::modeMeaning(verdict));
}

void StatusFoot::tellBadEnd(desk::Desk &desk)
{
    m_undo->say(tr("Baton did not end in order last time. What was saved is there; the file is "
                   "being checked."),
                false);
    whenDone(desk.checkFile(), this, [this](const Result<void> &checked) {
        if (checked)
            m_undo->say(tr("Baton did not end in order last time. What was saved is there, and the "
                           "file is whole."),
                        false);
        else
            m_undo->warn(words::sentence(checked.error()));
    });
}

void StatusFoot::explainFile()
{
    if (m_desk)
        m_verdict->showVerdict(m_desk->verdict(), mapToGlobal(QPoint{width() - 12, 0}));
}

void StatusFoot::showTime()
{
    showFile(); // a computer with this one's name may have come
    m_time->setText(QLocale{}.toString(QDateTime::currentDateTime(), u"ddd d MMM, HH:mm"_s));
}

} // namespace baton::ui
