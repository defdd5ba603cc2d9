#include "core/org/view.h"

#include <catch2/catch.hpp>

using namespace baton;
using namespace baton::org;
using namespace Qt::StringLiterals;

namespace {

Setting saved(qint64 id, const QString &name, PersonId owner = {}, int place = 0)
{
    return settingFrom(View{SettingId{id}, name, owner, u"is:open"_s, {}, {}, place});
}

QStringList namesOf(const std::vector<View> &views)
{
    QStringList names;
    for (const auto &view : views)
        names << view.name;
    return names;
}

} // namespace

TEST_CASE("A view comes back from its setting as it was saved", "[org]")
{
    const View view{
        SettingId{7}, u"VPN"_s, PersonId{3}, u"tag:vpn sort:-updated"_s, {u"subject"_s, u"team"_s},
        u"team"_s,    4};
    CHECK(viewFrom(settingFrom(view)) == view);
    CHECK_FALSE(viewFrom(Setting{SettingId{1}, SettingKind::CannedReply, u"x"_s}).has_value());
    const auto bare = viewFrom(Setting{SettingId{1}, SettingKind::View, u"x"_s});
    REQUIRE(bare.has_value());
    CHECK(bare->filter.isEmpty());
}

TEST_CASE("Everybody sees their own views and the shared ones, in their order", "[org]")
{
    const PersonId ines{1};
    const PersonId jonas{2};
    auto removed = saved(5, u"Old"_s, ines);
    removed.retired = true;
    const std::vector settings{saved(1, u"b"_s, ines, 2),
                               saved(2, u"a"_s, ines, 2),
                               saved(3, u"first"_s, ines, 1),
                               saved(4, u"Team"_s),
                               removed,
                               saved(6, u"Jonas"_s, jonas)};
    CHECK(namesOf(personalViews(settings, ines)) == QStringList{u"first"_s, u"a"_s, u"b"_s});
    CHECK(namesOf(sharedViews(settings)) == QStringList{u"Team"_s});
    CHECK(personalViews(settings, {}).empty());
}

TEST_CASE("Views of somebody who left are kept apart until they are shared", "[org]")
{
    Person gone;
    gone.id = PersonId{1};
    gone.retired = true;
    const std::vector settings{saved(1, u"Hers"_s, gone.id), saved(2, u"Team"_s)};
    CHECK(namesOf(abandonedViews(settings, std::vector{gone})) == QStringList{u"Hers"_s});
    gone.retired = false;
    CHECK(abandonedViews(settings, std::vector{gone}).empty());
}

TEST_CASE("A view moves among its neighbours, never past the ends", "[org]")
{
    const std::vector settings{saved(1, u"a"_s), saved(2, u"b"_s), saved(3, u"c"_s)};
    const auto after = [&settings](qint64 id, int steps) {
        auto now = settings;
        for (const auto &view : movedViews(sharedViews(settings), SettingId{id}, steps)) {
            const auto old = std::ranges::find(now, view.id, &Setting::id);
            *old = settingFrom(view);
        }
        return namesOf(sharedViews(now)).join(u' ');
    };
    CHECK(after(3, -1) == u"a c b"_s);
    CHECK(after(1, 1) == u"b a c"_s);
    CHECK(after(1, 9) == u"b c a"_s);
    CHECK(after(1, -1) == u"a b c"_s);
    CHECK(movedViews(sharedViews(settings), SettingId{9}, 1).empty());
}
