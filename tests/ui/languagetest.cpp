#include "core/words/language.h"
#include "core/words/mondaywords.h"
#include "core/words/sentences.h"
#include "tests/support/windowfixture.h"

#include <QAbstractButton>
#include <QLabel>

using namespace baton;
using namespace baton::test;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

/// German as long as it lives.
class German
{
public:
    German() { words::speak(u"de"_s); }
    ~German()
    {
        words::speak(u"en"_s);
        QLocale::setDefault(QLocale::c());
    }
    German(const German &) = delete;
    German &operator=(const German &) = delete;
};

bool isCut(const QAbstractButton &button)
{
    return button.isVisible() && !button.text().isEmpty() &&
           button.width() < std::min(button.sizeHint().width(), button.minimumSizeHint().width());
}

bool isCut(const QLabel &label)
{
    if (!label.isVisible() || label.text().isEmpty() || label.width() == 0)
        return false;
    return label.wordWrap() ? label.height() < label.heightForWidth(label.width()) - 2
                            : label.width() < label.sizeHint().width() - 1;
}

// What needs most room, to be named where a place does not fit.
std::string widest(const QWidget &window)
{
    std::string names;
    for (const auto *each : window.findChildren<QWidget *>()) {
        if (each->isVisible() && each->minimumSizeHint().width() > 250)
            names += each->metaObject()->className() + (" " + each->objectName().toStdString()) +
                     " " + std::to_string(each->minimumSizeHint().width()) + "\n";
    }
    return names;
}

} // namespace

TEST_CASE("What is counted agrees with its number, in English and in German", "[language]")
{
    const auto handOffs = [](qint64 count) {
        return words::reason({.why = desk::WorthReading::MostHandOffs, .measure = count});
    };
    words::speak(u"en"_s);
    CHECK(words::days(1) == u"1 day"_s);
    CHECK(words::days(2) == u"2 days"_s);
    CHECK(handOffs(1) == u"1 hand-off"_s);
    const German german;
    CHECK(words::days(1) == u"1 Tag"_s);
    CHECK(words::days(2) == u"2 Tage"_s);
    CHECK(handOffs(3) == u"3 Übergaben"_s);
}

TEST_CASE("The language is the one wanted, else the system's, else English", "[language]")
{
    CHECK(words::languageFor(u"de"_s) == u"de"_s);
    CHECK(words::languageFor(u"de_AT"_s) == u"de"_s);
    CHECK(words::languageFor(u"fr"_s) == u"en"_s);
    CHECK(words::languageFor(u"xx"_s) == u"en"_s);
}

TEST_CASE("Sentences of the core are German too, and so are dates", "[language]")
{
    const German german;
    CHECK(words::name(ticket::Category::Resolved) == u"Gelöst"_s);
    CHECK(QLocale{}.dayName(2, QLocale::ShortFormat).startsWith(u"Di"_s));
}

namespace {

// What is cut somewhere in the window; empty where nothing is.
QString cutIn(const QWidget &window)
{
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (isCut(*button))
            return button->text();
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (isCut(*label))
            return label->text();
    }
    return {};
}

} // namespace

TEST_CASE("No word is cut in any place, in German at 1280 by 800", "[language]")
{
    const German german;
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    for (const auto *target : {"queue:is:open", "queue:is:overdue", "ticket", "board:breach",
                               "board:handoff", "import", "new", "search:", "start"}) {
        if (target == "ticket"sv)
            fixture.window->openTicket(fixture.model()->idAt(0), ui::Deed::Open);
        else
            fixture.window->go(QString::fromLatin1(target));
        REQUIRE(fixture.waitForQueue());
        QTest::qWait(200);
        INFO(target << " is " << fixture.window->width() << " wide; " << widest(*fixture.window));
        CHECK(fixture.window->width() == 1280);
        // Once the layout has come to rest, which takes longer on a busy machine.
        QString cut;
        const auto none = [&] { return (cut = cutIn(*fixture.window)).isEmpty(); };
        CHECK(QTest::qWaitFor(none, 3'000));
        INFO(target << ": " << cut.toStdString());
        CHECK(cut.isEmpty());
    }
}
