#include "ui/admin/whatifpanel.h"

#include "core/base/whendone.h"
#include "core/words/sentences.h"
#include "ui/boards/figuretable.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

enum class By : quint8 { Target, Team, Week };

QString keptText(const sla::Tally &tally)
{
    const auto counted = tally.kept + tally.broken;
    if (counted == 0)
        return WhatIfPanel::tr("none");
    const auto share = static_cast<double>(tally.kept) * 100 / static_cast<double>(counted);
    return WhatIfPanel::tr("%1 of %2 kept, %3 %")
        .arg(tally.kept)
        .arg(counted)
        .arg(QLocale{}.toString(share, 'f', 1));
}

} // namespace

WhatIfPanel::WhatIfPanel(Setup *setup, QWidget *parent)
    : QWidget{parent}, m_setup{setup},
      m_ask{new QPushButton{tr("What would it have meant?"), this}},
      m_answer{label({}, TextSize::Body, Tone::Plain, this)}, m_by{new QComboBox{this}},
      m_table{
          figureTable({tr("Promise"), tr("It was"), tr("It would be")}, 1, tr("Compared"), this)}
{
    build();
    connect(m_ask, &QPushButton::clicked, this, &WhatIfPanel::ask);
    connect(m_by, &QComboBox::activated, this, &WhatIfPanel::show);
}

void WhatIfPanel::build()
{
    m_ask->setObjectName(u"targets-ask"_s);
    m_answer->setObjectName(u"targets-answer"_s);
    m_by->setObjectName(u"targets-by"_s);
    m_by->setAccessibleName(tr("Compared by"));
    for (const auto &name : {tr("By target"), tr("By team"), tr("By week")})
        m_by->addItem(name);
    m_table->setObjectName(u"targets-compared"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_ask);
    line->addWidget(m_by);
    line->addStretch();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    layout->addWidget(m_table);
    m_answer->hide();
    m_by->hide();
    m_table->hide();
}

void WhatIfPanel::setPolicy(const std::optional<sla::Policy> &policy)
{
    m_policy = policy;
    m_ask->setEnabled(policy.has_value() || m_asking != nullptr);
}

void WhatIfPanel::leave()
{
    if (m_asking)
        m_asking->cancelled = true;
    m_found.reset();
    m_answer->hide();
    m_by->hide();
    m_table->hide();
    if (m_setup->desk() != nullptr)
        m_setup->desk()->forgetWhatIf();
}

// The same button stops it.
void WhatIfPanel::ask()
{
    if (m_asking) {
        m_asking->cancelled = true;
        return;
    }
    if (!m_policy || m_setup->desk() == nullptr)
        return;
    desk::WhatIfQuestion question;
    question.policy = *m_policy;
    question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_asking = question.progress;
    m_ask->setText(tr("Stop"));
    m_answer->setText(tr("Asking the last 12 months\u2026"));
    m_answer->show();
    whenDone(m_setup->desk()->whatIf(question), this,
             [this](const Result<desk::WhatIfAnswer> &answer) {
                 m_asking.reset();
                 m_ask->setText(tr("What would it have meant?"));
                 m_ask->setEnabled(m_policy.has_value());
                 m_found = answer ? std::optional{*answer} : std::nullopt;
                 if (answer)
                     return show();
                 m_answer->setText(answer.error().code == ErrorCode::Cancelled
                                       ? tr("Stopped. Nothing was written.")
                                       : words::sentence(answer.error()));
             });
}

std::vector<WhatIfPanel::Line> WhatIfPanel::lines() const
{
    std::vector<Line> lines;
    const auto by = static_cast<By>(m_by->currentIndex());
    for (const auto &target : m_found->targets) {
        if (by == By::Target)
            lines.push_back(
                {tr("%1, %2").arg(words::name(target.metric), words::name(target.priority)),
                 target.compared});
    }
    for (const auto &team : m_found->teams) {
        if (by == By::Team)
            lines.push_back({team.name.isEmpty() ? tr("No team") : team.name, team.compared});
    }
    for (const auto &week : m_found->weeks) {
        if (by == By::Week)
            lines.push_back({tr("Week of %1")
                                 .arg(words::exactTime(week.start, QTimeZone::systemTimeZone())
                                          .section(u' ', 0, 0)),
                             week.compared});
    }
    return lines;
}

void WhatIfPanel::show()
{
    if (!m_found)
        return;
    m_answer->setText(tr("Last 12 months: %1; it would be %2. %3 broken promises would have been "
                         "kept, %4 kept ones broken.")
                          .arg(keptText(m_found->all.was), keptText(m_found->all.would))
                          .arg(m_found->turnedKept)
                          .arg(m_found->turnedBroken));
    const auto found = lines();
    setRows(*m_table, static_cast<int>(found.size()));
    int row = 0;
    for (const auto &line : found) {
        setCell(*m_table, row, 0, {line.name, {}});
        setCell(*m_table, row, 1, {keptText(line.compared.was), {}, Qt::AlignRight});
        setCell(*m_table, row++, 2, {keptText(line.compared.would), {}, Qt::AlignRight});
    }
    m_by->show();
    m_table->setVisible(row > 0);
}

} // namespace baton::ui
