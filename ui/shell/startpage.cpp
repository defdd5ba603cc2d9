#include "ui/shell/startpage.h"

#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

StartPage::StartPage(QWidget *parent)
    : QWidget{parent}, m_problem{label({}, TextSize::Body, Tone::Plain, this)},
      m_work{label({}, TextSize::Body, Tone::Muted, this)}, m_busy{new QProgressBar{this}},
      m_team{new QLineEdit{tr("Service Desk"), this}},
      m_zone{new QLineEdit{QString::fromLatin1(QTimeZone::systemTimeZoneId()), this}}
{
    build();
    showIdle();
}

void StartPage::build()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QWidget{this};
    column->setFixedWidth(380);
    auto *title = heading(tr("Baton Desk"), column);
    setSize(title, TextSize::Figure);
    auto *words = label(tr("A help desk in one file, whose clocks explain themselves."),
                        TextSize::Body, Tone::Muted, column);
    auto *demo = primaryButton(tr("Try the demo: a year of a service desk"), column);
    demo->setObjectName(u"demo"_s);
    auto *create = new QPushButton{tr("Start a new desk"), column};
    create->setObjectName(u"create"_s);
    auto *open = new QPushButton{tr("Open a file"), column};
    auto *import = new QPushButton{tr("Start with an imported history"), column};
    m_team->setAccessibleName(tr("Name of the team"));
    m_zone->setAccessibleName(tr("Time zone"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Team"), m_team);
    form->addRow(tr("Time zone"), m_zone);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("At work"));
    paintTone(m_problem, Tone::Danger);

    auto *layout = new QVBoxLayout{column};
    layout->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{title, words, m_problem, demo,
                                                       hairline(Qt::Horizontal, column)})
        layout->addWidget(part);
    layout->addLayout(form);
    for (auto *part : std::initializer_list<QWidget *>{create, hairline(Qt::Horizontal, column),
                                                       open, import, m_work, m_busy})
        layout->addWidget(part);
    auto *centre = new QVBoxLayout{this};
    centre->addStretch();
    centre->addWidget(column, 0, Qt::AlignHCenter);
    centre->addStretch();
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(create, &QPushButton::clicked, this, [this] {
        if (!QTimeZone{m_zone->text().trimmed().toUtf8()}.isValid())
            return say(tr("There is no time zone \"%1\". Try one like Europe/Berlin.")
                           .arg(m_zone->text()));
        Q_EMIT newDeskRequested(m_team->text().trimmed(), m_zone->text().trimmed());
    });
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
}

void StartPage::say(const QString &sentence)
{
    showIdle();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StartPage::showWork(const QString &what)
{
    m_problem->hide();
    m_work->setText(what);
    m_work->show();
    m_busy->show();
}

void StartPage::showIdle()
{
    m_problem->hide();
    m_work->hide();
    m_busy->hide();
}

} // namespace baton::ui
