#include "tests/bench/window/workhour.h"

#include "ui/boards/breachboard.h"
#include "ui/boards/handoffboard.h"
#include "ui/palette/palette.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/queueview.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpage.h"
#include "ui/ticket/ticketpage.h"
#include "ui/widgets/similarlist.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

constexpr int betweenKeys = 25; // ms: faster than anybody types

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (auto *target = QApplication::focusWidget())
        QTest::keyClick(target, key, modifiers);
    waitMs(betweenKeys);
}

void type(const QString &text)
{
    for (const auto letter : text) {
        if (auto *target = QApplication::focusWidget())
            QTest::keyClick(target, letter.toLatin1());
        waitMs(betweenKeys);
    }
}

} // namespace

void WorkHour::round()
{
    ++m_rounds;
    readList();
    filterAsTyped();
    searchAsTyped();
    workOnTicket();
    handOff();
    takeCall();
    usePalette();
    if (m_rounds % 4 == 1) // boards are looked at now and then
        readBoards();
}

void WorkHour::timed(std::vector<double> &times, const std::function<void()> &act,
                     const std::function<bool()> &isAnswered)
{
    const auto begun = std::chrono::steady_clock::now();
    act();
    if (!waitFor(isAnswered)) {
        ++m_answers.lost;
        return;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    times.push_back(took.count());
}

void WorkHour::typeTimed(QWidget *field, const QString &text, std::vector<double> &times,
                         const std::function<bool()> &isAnswered)
{
    for (const auto letter : text) {
        timed(times, [&] { QTest::keyClick(field, letter.toLatin1()); }, isAnswered);
        waitMs(betweenKeys);
    }
}

bool WorkHour::listIsThere() const
{
    const auto *model = m_window.queue()->model();
    return !model->isAsking() &&
           (model->total() == 0 || model->index(0, ui::QueueModel::Subject).data().isValid());
}

void WorkHour::readList()
{
    m_heart.setStep(u"open a list"_s);
    for (const auto *target : {"queue:is:open", "queue:", "queue:is:overdue", "queue:is:open"})
        timed(
            m_answers.list, [&] { m_window.go(QString::fromLatin1(target)); },
            [this] { return listIsThere(); });
    m_heart.setStep(u"scroll and walk"_s);
    auto *list = m_window.queue()->list();
    list->setFocus();
    for (int page = 0; page < 8; ++page)
        press(Qt::Key_PageDown);
    press(Qt::Key_End);
    press(Qt::Key_Home);
    for (int row = 0; row < 6; ++row)
        press(Qt::Key_J);
}

void WorkHour::filterAsTyped()
{
    m_heart.setStep(u"filter as one types"_s);
    auto *field = m_window.findChild<QLineEdit *>(u"filter"_s);
    if (field == nullptr)
        return;
    field->setFocus();
    field->clear();
    type(u"is:open team:network vpn"_s);
    timed(
        m_answers.list, [&] { QTest::keyClick(field, Qt::Key_Return); },
        [this] { return listIsThere(); });
}

void WorkHour::searchAsTyped()
{
    m_heart.setStep(u"search as one types"_s);
    m_window.go(u"search:"_s);
    auto *field = m_window.findChild<QLineEdit *>(u"searchWords"_s);
    const auto *model = m_window.searchPage()->model();
    field->setFocus();
    field->clear();
    typeTimed(field, u"gateway restart"_s, m_answers.search, [&] { return !model->isAsking(); });
    waitMs(100);
}

void WorkHour::workOnTicket()
{
    m_window.go(u"queue:is:open"_s);
    if (!waitFor([this] { return listIsThere(); }))
        return;
    m_heart.setStep(u"open a ticket"_s);
    auto *list = m_window.queue()->list();
    list->setFocus();
    for (int row = 0; row < 3 + m_rounds % 20; ++row)
        press(Qt::Key_J);
    auto *page = m_window.ticketPage();
    timed(
        m_answers.ticket, [&] { QTest::keyClick(list, Qt::Key_Return); },
        [page] { return page->isVisible() && page->isFilled(); });
    m_heart.setStep(u"reply"_s);
    press(Qt::Key_R);
    type(u"We have found it. Please start the client once more."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitMs(100);
    m_heart.setStep(u"take"_s);
    page->setFocus();
    press(Qt::Key_A);
    waitMs(150);
}

void WorkHour::handOff()
{
    m_heart.setStep(u"hand off"_s);
    press(Qt::Key_H);
    waitMs(100);
    type(u"Ne"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitMs(200);
    press(Qt::Key_Z, Qt::ControlModifier);
    waitMs(200);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
}

void WorkHour::takeCall()
{
    m_heart.setStep(u"take a call"_s);
    m_window.go(u"new"_s);
    waitMs(150);
    type(u"an"_s);
    press(Qt::Key_Return);
    auto *story = m_window.findChild<QPlainTextEdit *>(u"story"_s);
    const auto *alike = m_window.findChild<ui::SimilarList *>();
    story->setFocus();
    story->clear();
    waitMs(100);
    // The first words that are like anything, then a whole sentence.
    timed(
        m_answers.alike, [&] { story->insertPlainText(u"vpn drops at home"_s); },
        [alike] { return !alike->tickets().empty(); });
    type(u", the gateway says nothing"_s);
    waitMs(100);
    m_window.go(u"queue:is:open"_s);
}

void WorkHour::readBoards()
{
    m_heart.setStep(u"breach board"_s);
    m_window.go(u"board:breach"_s);
    waitFor([this] { return m_window.breachBoard()->isFilled(); });
    waitMs(300);
    m_heart.setStep(u"hand-off board"_s);
    m_window.go(u"board:handoff"_s);
    waitFor([this] { return m_window.handOffBoard()->isFilled(); });
    waitMs(300);
}

void WorkHour::usePalette()
{
    m_heart.setStep(u"palette"_s);
    m_window.focusFind();
    auto *field = m_window.findChild<QLineEdit *>(u"find"_s);
    const auto *palette = m_window.commandPalette();
    field->clear();
    typeTimed(field, u"gateway"_s, m_answers.palette, [&] { return !palette->isAsking(); });
    press(Qt::Key_Escape);
}

} // namespace baton::bench
