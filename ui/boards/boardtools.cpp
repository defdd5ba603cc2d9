#include "ui/boards/boardtools.h"

#include "ui/boards/shaping.h"
#include "ui/widgets/parts.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// A name may hold what a menu takes for a key.
QString plainEntry(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

BoardTools::BoardTools(const QString &name, Shaping *shaping, QWidget *parent)
    : QWidget{parent}, m_shaping{shaping}, m_span{new QComboBox{this}},
      m_filter{new QPushButton{tr("Filter"), this}}, m_shape{new QPushButton{this}},
      m_asOf{label({}, TextSize::Caption, Tone::Muted, this)}
{
    setObjectName(u"toolbar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(44);
    auto *title = heading(name, this);
    title->setWordWrap(false);
    m_asOf->setWordWrap(false);
    m_shape->setObjectName(u"boardShape"_s);
    m_shape->setMenu(new QMenu{m_shape});
    m_filter->setObjectName(u"boardFilter"_s);
    m_filter->setCheckable(true);
    buildSpan();
    auto *tools = new QHBoxLayout{this};
    tools->setContentsMargins(16, 0, 16, 0);
    tools->addWidget(title);
    tools->addSpacing(12);
    tools->addWidget(m_span);
    tools->addWidget(m_filter);
    tools->addStretch();
    tools->addWidget(m_asOf);
    tools->addSpacing(8);
    tools->addWidget(m_shape);
    tools->addWidget(exportButton());
    connect(m_filter, &QPushButton::toggled, this, &BoardTools::filterWanted);
    connect(m_shape->menu(), &QMenu::aboutToShow, this, &BoardTools::fillMenu);
    connect(m_shaping, &Shaping::changed, this, &BoardTools::showShape);
    showShape();
}

void BoardTools::buildSpan()
{
    m_span->setObjectName(u"boardSpan"_s);
    m_span->setAccessibleName(tr("Span of time"));
    m_span->addItem(tr("Last 26 weeks"), 26);
    m_span->addItem(tr("Last 52 weeks"), 52);
    m_span->addItem(tr("All of it"), 0);
    connect(m_span, &QComboBox::currentIndexChanged, this,
            [this] { m_shaping->setWeeks(m_span->currentData().toInt()); });
}

void BoardTools::showShape()
{
    const auto &shape = m_shaping->shape();
    auto words = tr("Arrange");
    if (!shape.id.isNull())
        words = m_shaping->isChanged() ? tr("%1, changed").arg(shape.name) : shape.name;
    m_shape->setText(plainEntry(words));
    const QSignalBlocker quiet{m_span};
    if (m_span->findData(shape.weeks) < 0)
        m_span->addItem(tr("Last %1 weeks").arg(shape.weeks), shape.weeks);
    m_span->setCurrentIndex(m_span->findData(shape.weeks));
}

void BoardTools::fillMenu()
{
    auto *menu = m_shape->menu();
    menu->clear();
    menu->addAction(tr("&Arrange the tiles"), this, &BoardTools::arrangeRequested);
    menu->addSeparator();
    addShapes(*menu);
    menu->addSeparator();
    const auto &shape = m_shaping->shape();
    const auto *kept = m_shaping->shelf()->find(shape.id);
    if (kept != nullptr && m_shaping->isChanged())
        menu->addAction(tr("&Change %1").arg(plainEntry(kept->name)), m_shaping, &Shaping::save);
    menu->addAction(tr("&Keep as"), this, &BoardTools::nameRequested);
    if (kept == nullptr)
        return;
    if (!kept->owner.isNull())
        menu->addAction(tr("Share with &everybody"), this,
                        [this, id = kept->id] { m_shaping->shelf()->share(id); });
    menu->addAction(tr("&Remove %1").arg(plainEntry(kept->name)), this,
                    [this, id = kept->id] { m_shaping->shelf()->remove(id); });
}

void BoardTools::addShapes(QMenu &menu)
{
    auto *group = new QActionGroup{&menu};
    const auto add = [&menu, group](const QString &words, bool isOpen) {
        auto *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(isOpen);
        group->addAction(action);
        return action;
    };
    connect(add(tr("As Baton &draws it"), m_shaping->isPlain()), &QAction::triggered, m_shaping,
            &Shaping::reset);
    const auto &open = m_shaping->shape().id;
    for (const auto &shape : m_shaping->shelf()->shapes()) {
        const auto name = plainEntry(shape.name);
        const auto words = shape.owner.isNull() ? tr("%1 (everybody's)").arg(name) : name;
        connect(add(words, shape.id == open), &QAction::triggered, m_shaping,
                [this, id = shape.id] { m_shaping->open(id); });
    }
}

QPushButton *BoardTools::exportButton()
{
    auto *button = new QPushButton{tr("Export"), this};
    button->setObjectName(u"export"_s);
    auto *menu = new QMenu{button};
    const auto add = [this, menu](const QString &words, const QString &ending) {
        menu->addAction(words, this, [this, ending] { Q_EMIT fileRequested(ending); });
    };
    add(tr("Picture (PNG)"), u"png"_s);
    add(tr("Drawing (SVG)"), u"svg"_s);
    add(tr("Page (PDF)"), u"pdf"_s);
    add(tr("Tables (CSV)"), u"csv"_s);
    add(tr("Workbook (XLSX)"), u"xlsx"_s);
    menu->addSeparator();
    menu->addAction(tr("Copy as picture"), this, &BoardTools::pictureWanted);
    menu->addAction(tr("Copy as tables"), this, &BoardTools::tablesWanted);
    button->setMenu(menu);
    return button;
}

void BoardTools::hideSpan()
{
    m_span->hide();
}

void BoardTools::sayAsOf(const QString &words)
{
    m_asOf->setText(words);
}

void BoardTools::showFiltering(bool isThere)
{
    m_filter->setChecked(isThere);
}

} // namespace baton::ui
