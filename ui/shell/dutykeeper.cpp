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
    whenDone(
        m_running, this, [this, held = m_desk](const Result<std::vector<report::DutyDone>> &done) {
            if (!done)
                return; // the foot says it when the file does not answer
            for (const auto &[duty, file] : *done) {
                const bool publishes = duty.what == org::DutyKind::Publish;
                if (file)
                    Q_EMIT said(publishes ? tr("Published as %1").arg(file->path)
                                          : tr("Backed up as %1").arg(file->path),
                                true);
                else
                    Q_EMIT said(
                        publishes ? tr("The page was not published: %1")
                                        .arg(words::sentence(file.error()))
                                  : tr("No backup was made: %1").arg(words::sentence(file.error())),
                        false);
            }
        });
}

} // namespace baton::ui
