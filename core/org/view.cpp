#include "core/org/view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace baton::org {

namespace {

template <class Test> std::vector<View> viewsWhere(std::span<const Setting> settings, Test test)
{
    std::vector<View> views;
    for (const auto &setting : settings) {
        const auto view = viewFrom(setting);
        if (view && !setting.retired && test(*view))
            views.push_back(*view);
    }
    std::ranges::sort(views, [](const View &a, const View &b) {
        if (a.place != b.place)
            return a.place < b.place;
        const int byName = QString::compare(a.name, b.name, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.id < b.id;
    });
    return views;
}

} // namespace

std::optional<View> viewFrom(const Setting &setting)
{
    if (setting.kind != SettingKind::View)
        return std::nullopt;
    const auto spec = QJsonDocument::fromJson(setting.spec).object();
    View view{setting.id, setting.name, setting.owner, spec.value("filter"_L1).toString()};
    for (const auto &column : spec.value("columns"_L1).toArray())
        view.columns << column.toString();
    view.group = spec.value("group"_L1).toString();
    view.place = spec.value("place"_L1).toInt();
    return view;
}

Setting settingFrom(const View &view)
{
    QJsonObject spec{{u"filter"_s, view.filter}};
    if (!view.columns.isEmpty())
        spec.insert(u"columns"_s, QJsonArray::fromStringList(view.columns));
    if (!view.group.isEmpty())
        spec.insert(u"group"_s, view.group);
    if (view.place != 0)
        spec.insert(u"place"_s, view.place);
    Setting setting;
    setting.id = view.id;
    setting.kind = SettingKind::View;
    setting.name = view.name;
    setting.owner = view.owner;
    setting.spec = QJsonDocument{spec}.toJson(QJsonDocument::Compact);
    return setting;
}

std::vector<View> personalViews(std::span<const Setting> settings, PersonId me)
{
    return viewsWhere(settings,
                      [me](const View &view) { return !me.isNull() && view.owner == me; });
}

std::vector<View> sharedViews(std::span<const Setting> settings)
{
    return viewsWhere(settings, [](const View &view) { return view.owner.isNull(); });
}

std::vector<View> abandonedViews(std::span<const Setting> settings, std::span<const Person> people)
{
    return viewsWhere(settings, [people](const View &view) {
        const auto owner = std::ranges::find(people, view.owner, &Person::id);
        return !view.owner.isNull() && owner != people.end() && owner->retired;
    });
}

std::vector<View> movedViews(std::vector<View> views, SettingId id, int steps)
{
    const auto found = std::ranges::find(views, id, &View::id);
    if (found == views.end())
        return {};
    const auto from = found - views.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, std::ssize(views) - 1);
    if (to < from)
        std::rotate(views.begin() + to, found, found + 1);
    else
        std::rotate(found, found + 1, views.begin() + to + 1);
    std::vector<View> changed;
    for (int place = 1; auto &view : views) {
        if (std::exchange(view.place, place) != place)
            changed.push_back(view);
        ++place;
    }
    return changed;
}

} // namespace baton::org
