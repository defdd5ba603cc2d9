#include "ui/shell/startpage.h"

#include "ui/widgets/parts.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

StartPage::StartPage(QWidget *parent)
    : QWidget{parent}, m_problem{label({}, TextSize::Body, Tone::Plain, this)},
      m_work{label({}, TextSize::Body, Tone::Muted, this)}, m_busy{new QProgressBar{this}},
      m_name{new QLineEdit{tr("Service Desk"), this}},
      m_zone{new QLineEdit{QString::fromLatin1(QTimeZone::systemTimeZoneId()), this}},
      m_place{label({}, TextSize::Caption, Tone::Muted, this)},
      m_folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}
{
    build();
    showPlace();
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
    setFocusProxy(demo);
    auto *create = new QPushButton{tr("Start a new desk"), column};
    create->setObjectName(u"create"_s);
    auto *open = new QPushButton{tr("Open a file"), column};
    auto *import = new QPushButton{tr("Start with an imported history"), column};
    auto *elsewhere = new QPushButton{tr("Keep it in another place"), column};
    elsewhere->setObjectName(u"elsewhere"_s);
    elsewhere->setProperty("quiet", true);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("At work"));
    paintTone(m_problem, Tone::Danger);

    auto *layout = new QVBoxLayout{column};
    layout->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{title, words, m_problem, demo,
                                                       hairline(Qt::Horizontal, column)})
        layout->addWidget(part);
    layout->addLayout(buildFields(column));
    for (auto *part : std::initializer_list<QWidget *>{
             create, elsewhere, hairline(Qt::Horizontal, column), open, import, m_work, m_busy})
        layout->addWidget(part);
    // Not by an alignment: that asks no widget how high it is at this width, and wrapped words
    // would press the fields together.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *centre = new QVBoxLayout{this};
    centre->addStretch();
    centre->addLayout(middle);
    centre->addStretch();
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(create, &QPushButton::clicked, this, [this] {
        if (isComplete())
            Q_EMIT newDeskRequested(m_path, m_name->text().simplified(), m_zone->text().trimmed());
    });
    connect(elsewhere, &QPushButton::clicked, this, [this] {
        if (isComplete())
            Q_EMIT anotherPlaceRequested(m_name->text().simplified(), m_zone->text().trimmed());
    });
    connect(m_name, &QLineEdit::textEdited, this, &StartPage::showPlace);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
}

QLayout *StartPage::buildFields(QWidget *column)
{
    m_name->setObjectName(u"deskName"_s);
    m_name->setAccessibleName(tr("Name of your desk"));
    m_name->setMaxLength(60);
    m_zone->setObjectName(u"deskZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_place->setObjectName(u"deskPlace"_s);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Time zone"), m_zone);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(6);
    layout->addLayout(form);
    layout->addWidget(label(tr("You start alone in one team of that name; hours are Monday to "
                               "Friday, 8 to 17. All of it can be changed later."),
                            TextSize::Caption, Tone::Muted, column));
    layout->addWidget(m_place);
    return layout;
}

void StartPage::setFolder(const QString &folder)
{
    m_folder = folder;
    showPlace();
}

void StartPage::showPlace()
{
    m_path = freeFileFor(m_name->text(), m_folder);
    m_place->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(m_path)));
}

bool StartPage::isComplete()
{
    showPlace(); // somebody may have made that file since
    if (m_name->text().simplified().isEmpty()) {
        say(tr("What is your desk called? A name is needed."));
        m_name->setFocus();
    } else if (!QTimeZone{m_zone->text().trimmed().toUtf8()}.isValid()) {
        say(tr("There is no time zone \"%1\". Try one like Europe/Berlin.").arg(m_zone->text()));
        m_zone->setFocus();
    } else {
        return true;
    }
    return false;
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

QString freeFileFor(const QString &name, const QString &folder)
{
    static const QRegularExpression unfit{u"[^\\w .-]"_s,
                                          QRegularExpression::UseUnicodePropertiesOption};
    auto base = name.simplified().remove(unfit).left(60);
    while (base.startsWith(u'.') || base.startsWith(u' '))
        base.remove(0, 1);
    if (base.isEmpty())
        base = u"desk"_s;
    auto path = u"%1/%2.baton"_s.arg(folder, base);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2 %3.baton"_s.arg(folder, base).arg(n);
    return path;
}

} // namespace baton::ui
