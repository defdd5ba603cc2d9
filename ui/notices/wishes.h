#pragma once

#include "core/sla/notice.h"

namespace baton::ui {

/// What this person wants to be told of, and when: kept for their account on this computer.
struct NoticeWishes
{
    QSet<sla::NoticeKind> kinds{sla::NoticeKind::DueSoon, sla::NoticeKind::Breached};
    sla::ToldHours hours;
    bool bySystem = true; // as a message of the system too, where it has them

    [[nodiscard]] static NoticeWishes read();
    void save() const;
    friend bool operator==(const NoticeWishes &, const NoticeWishes &) = default;
};

/// "4711 is due at 14:00: Printer"; a whole sentence.
[[nodiscard]] QString noticeSentence(const sla::Notice &notice, Instant now);

} // namespace baton::ui
