#include "ui/admin/deletionline.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/widgets/parts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

DeletionLine::DeletionLine(const QString &page, QWidget *parent)
    : QWidget{parent}, m_words{label({}, TextSize::Body, Tone::Plain, this)},
      m_lead{new QPushButton{tr("Look at retention"), this}}
{
    m_words->setObjectName(page + u"-deletion"_s);
    m_lead->setObjectName(page + u"-lead"_s);
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_lead, 0, Qt::AlignTop);
    connect(m_lead, &QPushButton::clicked, this, &DeletionLine::leadRequested);
    hide();
}

void DeletionLine::setLeadsOn(bool on)
{
    m_lead->setVisible(on);
}

void DeletionLine::foretell(desk::Desk *desk, std::optional<Instant> at)
{
    if (desk == nullptr || !at) {
        m_at.reset();
        return hide();
    }
    if (m_at == at)
        return;
    m_at = at;
    whenDone(desk->previewRetention(at), this,
             [this, at](const Result<desk::RetentionPreview> &preview) {
                 if (m_at != at)
                     return; // another time is asked for since
                 if (preview)
                     return show(*preview);
                 m_words->setText(words::sentence(preview.error()));
                 QWidget::show();
             });
}

void DeletionLine::show(const desk::RetentionPreview &preview)
{
    const auto when =
        words::shortTime(preview.asOf, SystemClock{}.now(), QTimeZone::systemTimeZone());
    const auto n = static_cast<int>(preview.tickets.size());
    if (preview.kinds.empty())
        m_words->setText(tr("Everything is kept for ever: nothing will be deleted. Say first how "
                            "long it is kept."));
    else if (n == 0)
        m_words->setText(tr("Next time, %1: nothing will be past its period.").arg(when));
    else
        m_words->setText(tr("Next time, %1: what was said on %n ticket(s) will be deleted for "
                            "ever, unless something happens on them before.",
                            nullptr, n)
                             .arg(when));
    paintTone(m_words, n > 0 ? Tone::Danger : Tone::Muted);
    QWidget::show();
}

std::optional<Instant> nextDeletion(std::span<const desk::DutyState> states)
{
    const auto now = SystemClock{}.now();
    std::optional<Instant> next;
    for (const auto &state : states) {
        if (state.duty.what != org::DutyKind::Retention || state.rests)
            continue;
        const auto at = desk::comesAt(state, now);
        next = std::min(next.value_or(at), at);
    }
    return next;
}

} // namespace baton::ui
