#include "ui/boards/board.h"

#include "core/words/sentences.h"
#include "ui/boards/arrangepanel.h"
#include "ui/boards/boardtools.h"
#include "ui/boards/exporting.h"
#include "ui/boards/shaping.h"
#include "ui/queue/filterbar.h"
#include "ui/views/viewsaver.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

Board::Board(const QString &key, const QString &name, TileGrid *tiles, QWidget *parent)
    : QWidget{parent}, m_name{name}, m_shaping{new Shaping{key, this}},
      m_tools{new BoardTools{name, m_shaping, this}}, m_filter{new FilterBar{this}},
      m_saver{new ViewSaver{tr("Name of the arrangement"), key, m_filter}},
      m_body{new QWidget{this}}, m_headline{heading({}, m_body)},
      m_detail{label({}, TextSize::Body, Tone::Muted, m_body)}, m_grid{tiles},
      m_scroll{new QScrollArea{this}}, m_empty{new EmptyState{this}}
{
    layOut();
    connectParts();
}

void Board::layOut()
{
    setObjectName(u"place"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSize(m_headline, TextSize::Figure);
    m_body->setObjectName(u"panel"_s);
    auto *lines = new QVBoxLayout{m_body};
    lines->setContentsMargins(20, 12, 20, 16);
    lines->setSpacing(12);
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    lines->addWidget(hairline(Qt::Horizontal, m_body));
    lines->addWidget(m_grid);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_empty->hide();
    m_filter->setPrefix(m_shaping->shape().board + u'-');
    m_filter->hide();
    m_saver->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_filter);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
}

void Board::connectParts()
{
    connect(m_shaping, &Shaping::changed, this, &Board::showShape);
    connect(m_filter, &FilterBar::asked, this, [this] { m_shaping->setFilter(m_filter->text()); });
    connect(m_filter, &FilterBar::left, this, [this] { focusNextChild(); });
    connect(m_saver, &ViewSaver::saveRequested, this, [this](const QString &name, Audience who) {
        m_shaping->saveAs(name, who == Audience::Everybody || m_shaping->shelf()->me().isNull());
    });
    connect(m_saver, &ViewSaver::left, this, [this] {
        m_filter->showBelow(nullptr);
        showFilter(!m_shaping->shape().filter.isEmpty());
    });
    connect(m_grid, &TileGrid::moveRequested, m_shaping, &Shaping::moveBefore);
    connect(m_grid, &TileGrid::menuRequested, this, &Board::showTileMenu);
    connect(m_tools, &BoardTools::filterWanted, this, &Board::showFilter);
    connect(m_tools, &BoardTools::arrangeRequested, this, &Board::arrange);
    connect(m_tools, &BoardTools::nameRequested, this, &Board::beginSaving);
    connect(m_tools, &BoardTools::fileRequested, this, &Board::chooseFile);
    connect(m_tools, &BoardTools::pictureWanted, this, [this] {
        copyPicture(*m_body);
        Q_EMIT said(tr("The picture is in the clipboard."));
    });
    connect(m_tools, &BoardTools::tablesWanted, this, [this] {
        copyTables(tables());
        Q_EMIT said(tr("The tables are in the clipboard."));
    });
}

void Board::addTile(const QString &name, const QString &title, QWidget *tile, TileSize size)
{
    m_grid->add(name, title, tile, size);
}

void Board::finish(const QString &foot)
{
    auto *lines = static_cast<QVBoxLayout *>(m_body->layout());
    if (!foot.isEmpty())
        lines->addWidget(label(foot, TextSize::Caption, Tone::Muted, m_body));
    lines->addStretch();
    m_shaping->setTiles(m_grid->names());
    m_grid->arrange(m_shaping->tiles());
}

void Board::open(const QString &tile, const QString &filter)
{
    Q_EMIT ticketsRequested(joinedFilters(m_shaping->filterOf(tile), filter));
}

void Board::showShape()
{
    const auto &shape = m_shaping->shape();
    if (m_filter->text().trimmed() != shape.filter)
        m_filter->setText(shape.filter);
    if (!shape.filter.isEmpty())
        showFilter(true);
    const auto tiles = m_shaping->tiles();
    m_grid->arrange(tiles);
    for (const auto &tile : tiles)
        m_grid->narrow(tile.name,
                       tile.filter.isEmpty() ? QString{} : tr("Only %1").arg(tile.filter));
    if (isVisible())
        refresh();
    else
        m_filled = false;
}

void Board::showFilter(bool isThere)
{
    m_filter->setVisible(isThere);
    m_tools->showFiltering(isThere);
    if (isThere && isVisible() && m_shaping->shape().filter.isEmpty())
        m_filter->takeFocus();
    if (!isThere)
        m_shaping->setFilter({});
}

void Board::beginSaving()
{
    m_filter->showBelow(m_saver);
    m_filter->show();
    m_saver->begin(m_shaping->shape().name);
}

void Board::arrange()
{
    auto *panel = new ArrangePanel{
        m_shaping->tiles(), [this](const QString &name) { return m_grid->titleOf(name); }, this};
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &ArrangePanel::changed, m_shaping, &Shaping::setArranged);
    connect(panel, &ArrangePanel::resetRequested, m_shaping, &Shaping::reset);
    panel->open();
}

void Board::showTileMenu(const QString &tile, const QPoint &position)
{
    auto *menu = new QMenu{this};
    menu->setObjectName(u"tileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, auto act) {
        menu->addAction(words, m_shaping, std::move(act));
    };
    add(tr("Move &earlier"), [this, tile] { m_shaping->moveBy(tile, -1); });
    add(tr("Move &later"), [this, tile] { m_shaping->moveBy(tile, 1); });
    add(tr("&Hide this tile"), [this, tile] { m_shaping->hide(tile); });
    menu->addSeparator();
    menu->addAction(tr("&Arrange the tiles"), this, &Board::arrange);
    menu->popup(position);
}

// "/" narrows, as in the queue.
void Board::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Slash)
        return QWidget::keyPressEvent(event);
    showFilter(true);
    m_filter->takeFocus();
}

void Board::chooseFile(const QString &ending)
{
    auto *dialog = exportDialog(m_name, ending, this);
    connect(dialog, &QFileDialog::fileSelected, this, &Board::saveTo);
    dialog->open();
}

void Board::saveTo(const QString &path)
{
    const auto problem = areTables(path) ? saveTables(tables(), path) : savePicture(*m_body, path);
    Q_EMIT said(problem.isEmpty() ? tr("Saved as %1").arg(path) : problem);
}

void Board::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_filled = false;
    m_filter->setDesk(desk);
    m_shaping->shelf()->setDesk(desk);
    if (desk != nullptr)
        connect(desk, &desk::Desk::changed, this, [this] {
            if (isVisible())
                refresh();
            else
                m_filled = false; // asked again when somebody looks
        });
}

void Board::setActs(TicketActs *acts)
{
    m_shaping->shelf()->setActs(acts);
}

void Board::setMe(const Me &me)
{
    m_shaping->shelf()->setMe(me);
}

void Board::setPath(const QString &path)
{
    m_shaping->remember(path);
}

// One question for each filter, however many tiles share it.
void Board::refresh()
{
    m_filled = false;
    ++m_turn;
    if (!m_desk)
        return;
    bool leads = true;
    for (const auto &group : m_shaping->groups())
        ask({question(group.filter), group.tiles, std::exchange(leads, false), m_turn});
}

desk::FigureQuestion Board::question(const QString &filter) const
{
    desk::FigureQuestion question;
    question.filter = filter;
    question.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (const int weeks = m_shaping->shape().weeks; weeks > 0)
        question.from = SystemClock{}.now() - std::chrono::hours{24 * 7 * weeks};
    return question;
}

// What was shown stays: a filter is wrong for as long as it is being typed.
void Board::refuse(const Asked &asked, const Error &error)
{
    if (!asked.leads) {
        for (const auto &tile : asked.tiles)
            m_grid->narrow(tile, words::sentence(error), Tone::Danger);
    } else if (error.code == ErrorCode::FilterError) {
        showFilter(true);
        m_filter->showRefusal(error);
        m_filled = true;
        Q_EMIT filled();
    } else {
        sayEmpty(tr("The figures could not be read"), words::sentence(error));
    }
}

void Board::sayHeadline(const QString &headline, const QString &detail)
{
    m_headline->setText(headline);
    m_detail->setText(detail);
}

void Board::sayEmpty(const QString &title, const QString &detail)
{
    const auto &filter = m_shaping->shape().filter;
    if (filter.isEmpty())
        m_empty->say(title, detail);
    else
        m_empty->say(tr("The filter leaves nothing over"),
                     tr("Nothing on this board is under %1. Clear the filter to see all of it.")
                         .arg(filter));
    m_scroll->hide();
    m_empty->show();
    m_filled = true;
    Q_EMIT filled();
}

void Board::sayFilled(Instant asOf, std::optional<qint64> tickets)
{
    m_tools->sayAsOf(tr("as of %1").arg(words::shortTime(asOf, asOf, QTimeZone::systemTimeZone())));
    if (tickets)
        m_filter->showAnswer(*tickets, 100);
    m_empty->hide();
    m_scroll->show();
    m_filled = true;
    Q_EMIT filled();
}

void Board::hideSpan()
{
    m_tools->hideSpan();
}

} // namespace baton::ui
