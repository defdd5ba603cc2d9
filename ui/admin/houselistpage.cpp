#include "ui/admin/houselistpage.h"

#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// Found by any cell; retired ones only where they are asked for.
class ShownRows final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    enum class Retired : quint8 { Hidden, Shown };
    void ask(const QString &words, Retired retired)
    {
        m_words = words.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        m_retired = retired;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const auto *model = sourceModel();
        if (m_retired == Retired::Hidden &&
            model->index(row, 0, parent).data(HouseModel::RetiredRole).toBool())
            return false;
        return std::ranges::all_of(m_words, [&](const QString &word) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const auto cell = model->index(row, column, parent).data(Qt::EditRole).toString();
                if (cell.toCaseFolded().contains(word))
                    return true;
            }
            return false;
        });
    }

private:
    QStringList m_words;
    Retired m_retired = Retired::Hidden;
};

// A cell that may hold only some words is chosen from a list.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(std::function<QStringList(int)> choices, QObject *parent)
        : QStyledItemDelegate{parent}, m_choices{std::move(choices)}
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const auto choices = m_choices(index.column());
        const auto name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        QWidget *editor = nullptr;
        if (choices.isEmpty()) {
            editor = QStyledItemDelegate::createEditor(parent, option, index);
        } else {
            auto *box = new QComboBox{parent};
            box->addItems(choices);
            editor = box;
        }
        editor->setAccessibleName(name);
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentText(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    std::function<QStringList(int)> m_choices;
};

} // namespace

HouseListPage::HouseListPage(HouseListSpec spec, Setup *setup, QWidget *parent)
    : QWidget{parent}, m_spec{std::move(spec)}, m_setup{setup},
      m_model{new HouseModel{m_spec.headers, this}}, m_shown{new ShownRows{this}},
      m_table{new QTableView{this}}, m_search{new QLineEdit{this}}, m_name{new QLineEdit{this}},
      m_add{new QPushButton{tr("Add"), this}}, m_retire{new QPushButton{tr("Retire"), this}},
      m_withRetired{new QCheckBox{tr("Retired too"), this}},
      m_words{label({}, TextSize::Body, Tone::Muted, this)},
      m_last{label({}, TextSize::Caption, Tone::Muted, this)}, m_layout{new QVBoxLayout{this}}
{
    buildTable();
    build();
    connect(m_setup, &Setup::directoryChanged, this, &HouseListPage::fill);
    connect(m_setup, &Setup::changesRead, this, &HouseListPage::sayLastChange);
    connect(m_model, &HouseModel::edited, this, [this](qint64 id, int column, const QString &text) {
        run(m_spec.edit(m_setup->directory(), id, column, text));
    });
    connect(m_name, &QLineEdit::returnPressed, this, &HouseListPage::add);
    connect(m_add, &QPushButton::clicked, this, &HouseListPage::add);
    connect(m_retire, &QPushButton::clicked, this, &HouseListPage::retireOrBack);
    connect(m_search, &QLineEdit::textChanged, this, &HouseListPage::fill);
    connect(m_withRetired, &QCheckBox::toggled, this, &HouseListPage::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HouseListPage::showChosen);
    showChosen();
}

void HouseListPage::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_table->setModel(m_shown);
    m_table->setObjectName(m_spec.id + u"Table"_s);
    m_table->setAccessibleName(m_spec.title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(136);
    m_table->horizontalHeader()->resizeSection(0, 208);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setItemDelegate(new ChoiceDelegate{
        [this](int column) {
            return m_spec.choices ? m_spec.choices(m_setup->directory(), column) : QStringList{};
        },
        this});
}

void HouseListPage::build()
{
    m_search->setObjectName(m_spec.id + u"Search"_s);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in %1").arg(m_spec.title));
    m_search->setMaximumWidth(280);
    m_name->setObjectName(m_spec.id + u"Name"_s);
    m_name->setPlaceholderText(m_spec.addHint);
    m_name->setAccessibleName(m_spec.addHint);
    m_name->setMaximumWidth(280);
    m_add->setObjectName(m_spec.id + u"Add"_s);
    m_retire->setObjectName(m_spec.id + u"Retire"_s);
    m_withRetired->setObjectName(m_spec.id + u"Retired"_s);
    m_layout->setContentsMargins(20, 4, 20, 16);
    m_layout->setSpacing(8);
    auto *title = heading(m_spec.title, this);
    setSize(title, TextSize::Title);
    auto *row = new QHBoxLayout;
    for (auto *part : std::initializer_list<QWidget *>{m_name, m_add})
        row->addWidget(part);
    row->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{m_search, m_withRetired, m_retire})
        row->addWidget(part);
    m_layout->addWidget(title);
    m_layout->addWidget(label(m_spec.lead, TextSize::Body, Tone::Muted, this));
    m_layout->addLayout(row);
    m_layout->addWidget(m_table, 1);
    m_layout->addWidget(m_words);
    m_last->setObjectName(m_spec.id + u"Last"_s);
    m_layout->addWidget(m_last);
}

void HouseListPage::addFoot(QWidget *foot)
{
    m_layout->addWidget(foot);
}

void HouseListPage::fill()
{
    const auto kept = chosen();
    m_model->setRows(m_spec.rows(m_setup->directory()));
    static_cast<ShownRows *>(m_shown)->ask(m_search->text(), m_withRetired->isChecked()
                                                                 ? ShownRows::Retired::Shown
                                                                 : ShownRows::Retired::Hidden);
    for (int row = 0; kept != 0 && row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data(HouseModel::IdRole).toLongLong() == kept)
            m_table->setCurrentIndex(
                m_shown->index(row, std::max(0, m_table->currentIndex().column())));
    }
    const bool none = m_shown->rowCount() == 0;
    m_words->setVisible(none);
    m_words->setText(m_search->text().isEmpty()
                         ? m_spec.empty
                         : tr("Nothing is found for \"%1\".").arg(m_search->text()));
    showChosen();
}

// "Last changed by Dora, 3 min ago: Network"
void HouseListPage::sayLastChange()
{
    m_last->setText(m_setup->lastChange(m_spec.kind));
}

qint64 HouseListPage::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(HouseModel::IdRole).toLongLong() : 0;
}

void HouseListPage::showChosen()
{
    const auto index = m_table->currentIndex();
    const bool isRetired = index.isValid() && index.data(HouseModel::RetiredRole).toBool();
    m_retire->setEnabled(index.isValid());
    m_retire->setText(isRetired ? tr("Bring back") : tr("Retire"));
}

void HouseListPage::run(const std::optional<SetupChange> &change)
{
    if (change)
        m_setup->run(*change);
}

void HouseListPage::add()
{
    const auto name = m_name->text().simplified();
    if (name.isEmpty())
        return m_name->setFocus();
    run(m_spec.add(m_setup->directory(), name));
    m_name->clear();
}

void HouseListPage::retireOrBack()
{
    if (const auto id = chosen(); id != 0)
        run(m_spec.retireOrBack(m_setup->directory(), id));
}

} // namespace baton::ui
