#include "ui/views/viewcontrols.h"

#include "ui/queue/filterbar.h"
#include "ui/queue/queuecolumns.h"
#include "ui/views/listmenu.h"
#include "ui/views/viewsaver.h"
#include "ui/views/viewshelf.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace baton::ui {

ListForm formOf(const org::View &view)
{
    return {view.columns.isEmpty() ? usualColumns() : view.columns,
            index::groupFromWord(view.group)};
}

ViewControls::ViewControls(FilterBar *bar, ViewShelf *shelf, QWidget *parent)
    : QWidget{parent}, m_bar{bar}, m_shelf{shelf}, m_save{new QPushButton{tr("Save view"), this}},
      m_list{new ListMenu{this}}, m_saver{new ViewSaver{tr("Name of the view"), u"view"_s, bar}}
{
    m_save->setObjectName(u"saveView"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_list);
    m_saver->hide();
    showForm({usualColumns(), {}});
    connect(m_save, &QPushButton::clicked, this, &ViewControls::showMenu);
    connect(m_list, &ListMenu::formChanged, this, &ViewControls::formChanged);
    connect(m_saver, &ViewSaver::saveRequested, this, &ViewControls::save);
    connect(m_saver, &ViewSaver::left, this, &ViewControls::endSaving);
    connect(m_shelf, &ViewShelf::made, this, [this](SettingId id) { m_view = id; });
}

void ViewControls::setColumns(const QStringList &columns)
{
    auto shown = form();
    shown.columns = columns;
    m_list->setForm(shown);
}

ListForm ViewControls::form() const
{
    return m_list->form();
}

void ViewControls::showForm(const ListForm &form)
{
    m_list->setForm(form);
    Q_EMIT formChanged();
}

void ViewControls::open(const org::View &view)
{
    m_view = view.id;
    showForm(formOf(view));
}

void ViewControls::leave()
{
    m_view = {};
    showForm({usualColumns(), {}});
}

// The list as it is now.
org::View ViewControls::present() const
{
    const auto shown = form();
    org::View view;
    view.filter = m_bar->text();
    view.columns = shown.columns == usualColumns() ? QStringList{} : shown.columns;
    view.group = shown.group ? index::toWord(*shown.group) : QString{};
    return view;
}

void ViewControls::showMenu()
{
    const auto *view = m_shelf->find(m_view);
    if (view == nullptr)
        return beginSaving();
    auto *menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Change %1").arg(QString{view->name}.replace(u'&', u"&&"_s))),
            &QAction::triggered, this, &ViewControls::saveChanges);
    connect(menu->addAction(tr("Keep as &another view")), &QAction::triggered, this,
            &ViewControls::beginSaving);
    menu->popup(m_save->mapToGlobal(QPoint{0, m_save->height()}));
}

void ViewControls::beginSaving()
{
    m_bar->showBelow(m_saver);
    const auto *view = m_shelf->find(m_view);
    m_saver->begin(view == nullptr ? QString{} : view->name);
}

void ViewControls::endSaving()
{
    m_bar->showBelow(nullptr);
    Q_EMIT m_bar->left();
}

void ViewControls::save(const QString &name, Audience audience)
{
    auto view = present();
    view.name = name;
    const bool own = audience == Audience::Me && !m_shelf->me().isNull();
    view.owner = own ? m_shelf->me() : PersonId{};
    const auto &beside = own ? m_shelf->personal() : m_shelf->shared();
    view.place = beside.empty() ? 1 : beside.back().place + 1; // at the end
    m_shelf->save(view);
}

void ViewControls::saveChanges()
{
    const auto *known = m_shelf->find(m_view);
    if (known == nullptr)
        return;
    auto view = present();
    view.id = known->id;
    view.name = known->name;
    view.owner = known->owner;
    view.place = known->place;
    m_shelf->save(view);
}

} // namespace baton::ui
