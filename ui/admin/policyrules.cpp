#include "ui/admin/policyrules.h"

#include "core/words/policywords.h"
#include "core/words/sentences.h"
#include "ui/admin/teamshares.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

using sla::Metric;

constexpr std::array pausable{Metric::FirstResponse, Metric::NextResponse, Metric::Restore,
                              Metric::Resolve, Metric::UpdateCadence};
constexpr std::array kinds{ticket::Kind::Incident, ticket::Kind::ServiceRequest,
                           ticket::Kind::Problem, ticket::Kind::Change};
constexpr int several = -1; // services that the policy names and one field cannot show
constexpr int longestWindow = 366;

template <class Rule, size_t N> void offer(QComboBox &field, const std::array<Rule, N> &rules)
{
    for (const auto rule : rules)
        field.addItem(words::sentence(rule), static_cast<int>(rule));
}

template <class Rule> Rule chosen(const QComboBox &field)
{
    return static_cast<Rule>(field.currentData().toInt());
}

template <class Rule> void choose(QComboBox &field, Rule rule)
{
    field.setCurrentIndex(field.findData(static_cast<int>(rule)));
}

} // namespace

PolicyRules::PolicyRules(QWidget *parent)
    : QWidget{parent}, m_summary{label({}, TextSize::Body, Tone::Muted, this)},
      m_open{new QPushButton{tr("Change these rules"), this}}, m_fields{new QWidget{this}}
{
    m_summary->setObjectName(u"rules-summary"_s);
    m_open->setObjectName(u"rules-open"_s);
    m_open->setCheckable(true);
    auto *form = new QGridLayout{m_fields};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setColumnStretch(1, 1);
    addReach(*form);
    addPauses(*form);
    addChoices(*form);
    m_fields->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);
    connect(m_open, &QPushButton::toggled, m_fields, &QWidget::setVisible);
}

void PolicyRules::addReach(QGridLayout &form)
{
    auto *line = new QWidget{m_fields};
    auto *boxes = new QHBoxLayout{line};
    boxes->setContentsMargins(0, 0, 0, 0);
    for (const auto kind : kinds) {
        m_kinds.push_back({kind, box(words::name(kind), u"rules-kind-"_s + ticket::toWord(kind))});
        boxes->addWidget(m_kinds.back().box);
    }
    boxes->addStretch();
    addRow(form, tr("For these kinds (none: all)"), line);
    m_service = new QComboBox{m_fields};
    m_service->setObjectName(u"rules-service"_s);
    connect(m_service, &QComboBox::activated, this, &PolicyRules::change);
    addRow(form, tr("For this service"), m_service);
}

void PolicyRules::addPauses(QGridLayout &form)
{
    auto *line = new QWidget{m_fields};
    auto *boxes = new QHBoxLayout{line};
    boxes->setContentsMargins(0, 0, 0, 0);
    for (const auto metric : pausable) {
        m_stops.push_back({metric, box(words::name(metric), u"rules-stops-"_s + toWord(metric))});
        boxes->addWidget(m_stops.back().box);
    }
    boxes->addStretch();
    addRow(form, tr("A pause stops"), line);
    m_supplier = box(tr("Waiting for a supplier stops them too"), u"rules-supplier"_s);
    addRow(form, {}, m_supplier);
}

void PolicyRules::addChoices(QGridLayout &form)
{
    const auto choice = [this](const QString &name) {
        auto *field = new QComboBox{m_fields};
        field->setObjectName(name);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(field, &QComboBox::activated, this, &PolicyRules::change);
        return field;
    };
    using enum sla::ReopenRule;
    m_reopen = choice(u"rules-reopen"_s);
    offer(*m_reopen, std::array{ExcludeClosed, CountClosed, Restart});
    addRow(form, tr("Reopened"), m_reopen);
    m_confirmation = days(u"rules-confirmation"_s);
    addRow(form, tr("Working days to reopen in"), m_confirmation);
    m_priority = choice(u"rules-priority"_s);
    offer(*m_priority, std::array{sla::PriorityRule::KeepUsed, sla::PriorityRule::FromChange});
    addRow(form, tr("Another priority"), m_priority);
    m_next = choice(u"rules-next"_s);
    offer(*m_next, std::array{sla::NextResponseRule::OldestUnanswered,
                              sla::NextResponseRule::LatestUnanswered});
    addRow(form, tr("The next reply"), m_next);
    m_counts = box(tr("Resolving is a first response"), u"rules-counts"_s);
    addRow(form, tr("Resolved without a response"), m_counts);
    m_pauses = box(tr("An open first response stands still while the ticket is solved"),
                   u"rules-pauses"_s);
    addRow(form, {}, m_pauses);
    m_backdating = days(u"rules-backdating"_s);
    addRow(form, tr("Working days to enter late in"), m_backdating);
    m_shares = new TeamShares{m_fields};
    connect(m_shares, &TeamShares::edited, this, &PolicyRules::change);
    addRow(form, tr("Shares of teams"), m_shares);
}

void PolicyRules::addRow(QGridLayout &form, const QString &name, QWidget *field)
{
    const int row = form.rowCount();
    form.addWidget(label(name, TextSize::Body, Tone::Muted, m_fields), row, 0);
    form.addWidget(field, row, 1);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
}

QCheckBox *PolicyRules::box(const QString &text, const QString &name)
{
    auto *made = new QCheckBox{text, m_fields};
    made->setObjectName(name);
    made->setAccessibleName(text);
    connect(made, &QCheckBox::clicked, this, &PolicyRules::change);
    return made;
}

QSpinBox *PolicyRules::days(const QString &name)
{
    auto *made = new QSpinBox{m_fields};
    made->setObjectName(name);
    made->setRange(0, longestWindow);
    connect(made, &QSpinBox::valueChanged, this, &PolicyRules::change);
    return made;
}

void PolicyRules::show(const sla::Policy &policy, const std::vector<org::Service> &services,
                       const std::vector<org::Team> &teams)
{
    m_filling = true;
    for (const auto &[kind, box] : m_kinds)
        box->setChecked(std::ranges::find(policy.kinds, kind) != policy.kinds.end());
    m_services = policy.services;
    m_service->clear();
    m_service->addItem(tr("All services"), 0);
    for (const auto &service : services) {
        if (!service.retired || std::ranges::find(m_services, service.id) != m_services.end())
            m_service->addItem(service.name, service.id.value());
    }
    if (m_services.size() > 1)
        m_service->addItem(tr("%n services", nullptr, static_cast<int>(m_services.size())),
                           several);
    m_service->setCurrentIndex(m_service->findData(m_services.empty() ? 0
                                                   : m_services.size() > 1
                                                       ? several
                                                       : m_services.front().value()));
    const auto &options = policy.options;
    for (const auto &[metric, box] : m_stops)
        box->setChecked(std::ranges::find(options.pauseStops, metric) != options.pauseStops.end());
    m_supplier->setChecked(options.supplierPauses);
    choose(*m_reopen, options.reopen);
    m_confirmation->setValue(options.confirmationDays);
    choose(*m_priority, options.priorityChange);
    choose(*m_next, options.nextResponse);
    m_counts->setChecked(options.resolveCountsAsResponse);
    m_pauses->setChecked(options.resolvePausesResponse);
    m_backdating->setValue(options.backdatingDays);
    m_shares->show(options.budgets, teams);
    m_filling = false;
    summarise();
}

void PolicyRules::writeTo(sla::Policy &policy) const
{
    policy.kinds.clear();
    for (const auto &[kind, box] : m_kinds) {
        if (box->isChecked())
            policy.kinds.push_back(kind);
    }
    const auto service = m_service->currentData().toLongLong();
    if (m_service->currentIndex() >= 0 && service != several)
        policy.services = service == 0 ? std::vector<ServiceId>{} : std::vector{ServiceId{service}};
    auto &options = policy.options;
    std::erase_if(options.pauseStops, [](Metric metric) {
        return std::ranges::find(pausable, metric) != pausable.end();
    });
    for (const auto &[metric, box] : m_stops) {
        if (box->isChecked())
            options.pauseStops.push_back(metric);
    }
    std::ranges::sort(options.pauseStops);
    options.supplierPauses = m_supplier->isChecked();
    options.reopen = chosen<sla::ReopenRule>(*m_reopen);
    options.confirmationDays = m_confirmation->value();
    options.priorityChange = chosen<sla::PriorityRule>(*m_priority);
    options.nextResponse = chosen<sla::NextResponseRule>(*m_next);
    options.resolveCountsAsResponse = m_counts->isChecked();
    options.resolvePausesResponse = m_pauses->isChecked();
    options.backdatingDays = m_backdating->value();
    options.budgets = m_shares->shares();
}

void PolicyRules::change()
{
    if (m_filling)
        return;
    summarise();
    Q_EMIT edited();
}

void PolicyRules::summarise()
{
    sla::Policy policy;
    policy.services = m_services;
    writeTo(policy);
    QStringList reached;
    for (const auto kind : policy.kinds)
        reached << words::name(kind);
    if (!policy.services.empty())
        reached << m_service->currentText();
    const auto reach = reached.isEmpty() ? tr("For every ticket.")
                                         : tr("Only for: %1.").arg(reached.join(u", "_s));
    auto said = QStringList{reach} + words::sentences(policy.options);
    said << words::sentence(policy.options.budgets,
                            [this](TeamId team) { return m_shares->nameOf(team); });
    said.removeAll(QString{});
    m_summary->setText(said.join(u' '));
}

} // namespace baton::ui
