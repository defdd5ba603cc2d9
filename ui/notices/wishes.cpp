#include "ui/notices/wishes.h"

#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("notices", text);
}

QString settingOf(sla::NoticeKind kind)
{
    return u"notices/"_s + toWord(kind);
}

} // namespace

NoticeWishes NoticeWishes::read()
{
    const QSettings settings;
    NoticeWishes wishes;
    const auto usual = wishes.kinds;
    for (const auto kind : sla::noticeKinds) {
        if (settings.value(settingOf(kind), usual.contains(kind)).toBool())
            wishes.kinds.insert(kind);
        else
            wishes.kinds.remove(kind);
    }
    const auto minute = [&settings](const char *name, int otherwise) {
        return std::clamp(settings.value(QLatin1StringView{name}, otherwise).toInt(), 0, 24 * 60);
    };
    wishes.hours.fromMinute = minute("notices/from", wishes.hours.fromMinute);
    wishes.hours.toMinute = minute("notices/to", wishes.hours.toMinute);
    wishes.hours.weekends = settings.value(u"notices/weekends"_s, false).toBool();
    wishes.bySystem = settings.value(u"notices/system"_s, true).toBool();
    return wishes;
}

void NoticeWishes::save() const
{
    QSettings settings;
    for (const auto kind : sla::noticeKinds)
        settings.setValue(settingOf(kind), kinds.contains(kind));
    settings.setValue(u"notices/from"_s, hours.fromMinute);
    settings.setValue(u"notices/to"_s, hours.toMinute);
    settings.setValue(u"notices/weekends"_s, hours.weekends);
    settings.setValue(u"notices/system"_s, bySystem);
}

QString noticeSentence(const sla::Notice &notice, Instant now)
{
    const auto number = words::ticketNumber(notice.number);
    const auto at = words::shortTime(notice.at, now, QTimeZone::systemTimeZone());
    switch (notice.kind) {
    case sla::NoticeKind::DueSoon:
        return tr("%1 is due at %2: %3").arg(number, at, notice.subject);
    case sla::NoticeKind::Breached:
        return tr("%1 was due at %2 and is still open: %3").arg(number, at, notice.subject);
    case sla::NoticeKind::HalfUsed:
        return tr("%1 has used half of its time, due %2: %3").arg(number, at, notice.subject);
    case sla::NoticeKind::ThreeQuartersUsed:
        return tr("%1 has used three quarters of its time, due %2: %3")
            .arg(number, at, notice.subject);
    case sla::NoticeKind::NineTenthsUsed:
        return tr("%1 has used nine tenths of its time, due %2: %3")
            .arg(number, at, notice.subject);
    case sla::NoticeKind::Given:
        return tr("%1 was given to you: %2").arg(number, notice.subject);
    case sla::NoticeKind::Answered:
        return tr("The requester wrote in %1: %2").arg(number, notice.subject);
    case sla::NoticeKind::Followed:
        return tr("%1, which you follow, has changed: %2").arg(number, notice.subject);
    }
    Q_UNREACHABLE();
}

} // namespace baton::ui
