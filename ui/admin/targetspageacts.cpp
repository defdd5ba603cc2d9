#include "core/base/whendone.h"
#include "core/sla/policywarnings.h"
#include "core/words/ruleswords.h"
#include "core/words/sentences.h"
#include "ui/admin/comingday.h"
#include "ui/admin/openticketspanel.h"
#include "ui/admin/policyrules.h"
#include "ui/admin/promisetext.h"
#include "ui/admin/targetspage.h"
#include "ui/admin/theirsline.h"
#include "ui/admin/whatifpanel.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// As they are compared; of two targets for the same, the first one still holds.
void putInOrder(sla::Policy &policy)
{
    std::ranges::sort(policy.kinds);
    std::ranges::sort(policy.options.pauseStops);
    std::ranges::stable_sort(policy.targets, {}, [](const sla::Target &target) {
        return std::pair{target.metric, target.priority};
    });
}

} // namespace

// What a field shows of the saved policy is that to the second, though it shows minutes.
std::optional<sla::Promise> TargetsPage::promiseOf(const Field &field, const QString &typed) const
{
    for (const auto &target : m_saved.targets) {
        if (target.metric == field.metric && target.priority == field.priority &&
            promiseText(target.promise) == typed)
            return target.promise;
    }
    return promiseFrom(typed);
}

const sla::Policy *TargetsPage::savedNow() const
{
    const auto found = std::ranges::find(m_rules.policies, m_saved.id, &sla::Policy::id);
    return found == m_rules.policies.end() ? nullptr : &*found;
}

// While one types, somebody else has saved the same: never written over unasked.
void TargetsPage::sayTheirs()
{
    const auto *now = savedNow();
    if (m_policy != m_saved && now != nullptr && now->version != m_saved.version)
        m_theirs->say(m_setup->lastActor("policy", now->name));
    else
        m_theirs->hide();
}

void TargetsPage::discard()
{
    if (const auto *now = savedNow()) {
        m_saved = *now;
        putInOrder(m_saved);
    }
    m_policy = m_saved;
    m_from->clear();
    fillFields();
    edited();
}

void TargetsPage::read()
{
    if (m_setup->desk() == nullptr)
        return;
    whenDone(m_setup->desk()->ruleList(), this, [this](const Result<desk::RuleList> &rules) {
        if (!rules)
            return say(words::sentence(rules.error()));
        m_rules = *rules;
        if (m_policy != m_saved)
            return edited(); // what is typed stays
        m_which->clear();
        int chosen = 0;
        for (const auto &policy : m_rules.policies) {
            m_which->addItem(policy.name, policy.id.value());
            if (m_awaited.isEmpty() ? policy.id == m_saved.id : policy.name == m_awaited)
                chosen = m_which->count() - 1;
        }
        m_which->addItem(tr("New policy"), 0);
        m_hours->clear();
        for (const auto &entry : m_rules.calendars)
            m_hours->addItem(entry.spec.name, entry.id.value());
        m_hours->addItem(tr("Day and night"), 0);
        m_awaited.clear();
        m_which->setCurrentIndex(chosen);
        choose(chosen);
    });
}

void TargetsPage::choose(int index)
{
    const auto &policies = m_rules.policies;
    const bool isNew = index < 0 || index >= static_cast<int>(policies.size());
    m_saved = isNew ? sla::Policy{} : policies[static_cast<size_t>(index)];
    if (isNew && !policies.empty())
        m_saved.order = policies.front().order - 1; // else the others would take everything
    if (isNew && !m_rules.calendars.empty())
        m_saved.calendar = m_rules.calendars.front().id;
    putInOrder(m_saved);
    m_policy = m_saved;
    fillFields();
    edited();
    propose();
}

void TargetsPage::fillFields()
{
    m_name->setText(m_policy.name);
    m_choices->show(m_policy, m_setup->directory().services, m_setup->directory().teams);
    m_hours->setCurrentIndex(std::max(0, m_hours->findData(m_policy.calendar.value())));
    for (const auto &field : m_fields) {
        const auto target = std::ranges::find_if(m_policy.targets, [&field](const auto &each) {
            return each.metric == field.metric && each.priority == field.priority;
        });
        field.edit->setText(target == m_policy.targets.end() ? QString{}
                                                             : promiseText(target->promise));
    }
}

// What the fields say. Targets that have no field here (custody) stay what they are.
void TargetsPage::edited()
{
    QString problem;
    m_policy.name = m_name->text().trimmed();
    if (m_policy.name.isEmpty())
        problem = tr("This policy needs a name.");
    m_choices->writeTo(m_policy);
    m_policy.calendar = CalendarId{m_hours->currentData().toLongLong()};
    std::erase_if(m_policy.targets, [this](const sla::Target &target) {
        return std::ranges::any_of(m_fields, [&target](const Field &field) {
            return field.metric == target.metric && field.priority == target.priority;
        });
    });
    for (const auto &field : m_fields) {
        const auto typed = field.edit->text().trimmed();
        const auto promise = promiseOf(field, typed);
        if (promise)
            m_policy.targets.push_back({field.metric, field.priority, *promise});
        else if (!typed.isEmpty() && problem.isEmpty())
            problem = tr("%1: write 30 min, 4 h or 2 d.").arg(field.edit->accessibleName());
    }
    putInOrder(m_policy);
    if (!m_from->text().trimmed().isEmpty() && !effectiveFrom() && problem.isEmpty())
        problem = comingDayProblem();
    m_warnings->setText(warnings());
    m_warnings->setVisible(!m_warnings->text().isEmpty());
    say(problem);
    const bool promises = !m_policy.targets.empty();
    m_whatIf->setPolicy(problem.isEmpty() && promises ? std::optional{m_policy} : std::nullopt);
    m_save->setEnabled(problem.isEmpty() && m_policy != m_saved &&
                       (promises || !m_saved.id.isNull()));
    const bool isTyped = m_policy != m_saved;
    m_discard->setVisible(isTyped);
    m_which->setEnabled(!isTyped); // else what is typed would be lost
    sayTheirs();
    look();
}

QString TargetsPage::warnings() const
{
    auto policies = m_rules.policies;
    const auto old = std::ranges::find(policies, m_policy.id, &sla::Policy::id);
    if (old == policies.end())
        policies.push_back(m_policy);
    else
        *old = m_policy;
    sla::PolicyGround ground;
    for (const auto &service : m_setup->directory().services) {
        if (!service.retired)
            ground.services.push_back(service.id);
    }
    for (const auto &entry : m_rules.calendars)
        ground.calendars.push_back(entry.id);
    QStringList lines;
    for (const auto &warning : sla::warningsOf(policies, ground)) {
        const auto other = std::ranges::find(policies, warning.other, &sla::Policy::id);
        if (warning.policy == m_policy.id)
            lines << words::sentence(warning, other == policies.end() ? QString{} : other->name);
    }
    return lines.join(u'\n');
}

void TargetsPage::propose()
{
    if (m_setup->desk() == nullptr)
        return;
    desk::ProposalQuestion question;
    question.calendar = CalendarId{m_hours->currentData().toLongLong()};
    m_measured->setText(tr("Looking at the last 30 days\u2026"));
    whenDone(m_setup->desk()->proposeTargets(question), this,
             [this](const Result<desk::TargetProposal> &proposal) {
                 if (!proposal)
                     return m_measured->clear();
                 m_proposal = *proposal;
                 QStringList parts;
                 for (const auto &row : proposal->rows) {
                     if (row.priority != ticket::Priority::None)
                         continue;
                     const auto took = words::length(row.nineInTen);
                     parts << (row.metric == sla::Metric::FirstResponse
                                   ? tr("9 in 10 answered within %1 (n %2)").arg(took).arg(row.n)
                                   : tr("9 in 10 resolved within %1 (n %2)").arg(took).arg(row.n));
                 }
                 m_measured->setText(
                     parts.isEmpty()
                         ? tr("Too few tickets came to an end in the last 30 days to propose "
                              "anything.")
                         : tr("In the last 30 days: %1.").arg(parts.join(u", "_s)));
                 m_take->setVisible(!parts.isEmpty());
             });
}

// What nine in ten had, rounded up, for all priorities together.
void TargetsPage::take(const desk::TargetProposal &proposal)
{
    for (const auto &row : proposal.rows) {
        for (const auto &field : m_fields) {
            if (row.priority == ticket::Priority::None && field.priority == row.priority &&
                field.metric == row.metric)
                field.edit->setText(promiseText(row.promise));
        }
    }
    if (m_name->text().isEmpty())
        m_name->setText(tr("Standard"));
    edited();
}

// Midnight of the day in the zone of its hours; nothing for what is no coming day.
std::optional<Instant> TargetsPage::effectiveFrom() const
{
    const auto hours =
        std::ranges::find(m_rules.calendars, m_policy.calendar, &desk::RuleList::CalendarEntry::id);
    return comingDay(m_from->text(),
                     hours == m_rules.calendars.end() ? calendar::CalendarSpec{} : hours->spec,
                     SystemClock{}.now());
}

void TargetsPage::save()
{
    auto policy = m_policy;
    policy.effectiveFrom = effectiveFrom().value_or(Instant{}); // the epoch: from now on
    auto before = m_saved;
    before.effectiveFrom = {};
    const bool isNew = policy.id.isNull();
    m_isSaving = true;
    m_awaited = isNew ? policy.name : QString{};
    m_setup->run({desk::SavePolicy{policy},
                  [isNew, policy, before](const desk::Receipt &receipt) {
                      auto back = isNew ? policy : before;
                      back.id = as<PolicyId>(receipt.stream);
                      if (isNew)
                          back.targets.clear(); // withdrawn again
                      return desk::Command{desk::SavePolicy{back}};
                  },
                  tr("Adopted: %1").arg(policy.name), isNew ? 0 : m_saved.version});
}

void TargetsPage::look()
{
    desk::RulesChange typed;
    if (m_save->isEnabled())
        typed.policy = m_policy;
    m_openTickets->lookAt(typed);
}

void TargetsPage::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace baton::ui
