#include "ui/shell/dutykeeper.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "core/report/paper.h"
#include "core/words/sentences.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace baton::ui {

namespace {

// The window's clock: duties are long over before it ends.
const SystemClock &clock()
{
    static const SystemClock system;
    return system;
}

QString saidOf(org::DutyKind what, const Result<report::DutyOutcome> &outcome)
{
    switch (what) {
    case org::DutyKind::Publish:
        return outcome ? DutyKeeper::tr("Published as %1").arg(outcome->path)
                       : DutyKeeper::tr("The page was not published: %1")
                             .arg(words::sentence(outcome.error()));
    case org::DutyKind::Backup:
        return outcome
                   ? DutyKeeper::tr("Backed up as %1").arg(outcome->path)
                   : DutyKeeper::tr("No backup was made: %1").arg(words::sentence(outcome.error()));
    case org::DutyKind::Retention:
        return outcome ? report::said(outcome)
                       : DutyKeeper::tr("What is past its period was not deleted: %1")
                             .arg(words::sentence(outcome.error()));
    }
    return {};
}

} // namespace

DutyKeeper::DutyKeeper(QObject *parent) : QObject{parent}, m_minute{new QTimer{this}}
{
    m_minute->setInterval(1min);
    connect(m_minute, &QTimer::timeout, this, &DutyKeeper::look);
}

DutyKeeper::~DutyKeeper()
{
    m_running.waitForFinished();
}

void DutyKeeper::setDesk(const std::shared_ptr<desk::Desk> &desk)
{
    m_desk = desk; // what runs holds the one before
    if (desk)
        m_minute->start();
    else
        m_minute->stop();
}

void DutyKeeper::look()
{
    if (!m_desk || m_running.isRunning())
        return;
    m_running = inBackground(
        [desk = m_desk.get()] { return report::doDuties(*desk, clock(), report::publishPaper); });
    whenDone(m_running, this,
             [this, held = m_desk](const Result<std::vector<report::DutyDone>> &done) {
                 if (!done)
                     return; // the foot says it when the file does not answer
                 for (const auto &[duty, outcome] : *done)
                     if (!outcome || !outcome->erasure || outcome->erasure->tickets > 0)
                         Q_EMIT said(saidOf(duty.what, outcome), outcome.has_value());
             });
}

} // namespace baton::ui
