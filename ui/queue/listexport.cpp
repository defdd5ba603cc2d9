#include "ui/queue/listexport.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "core/exchange/tickettable.h"
#include "core/words/sentences.h"
#include "ui/boards/exporting.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {
constexpr size_t rowsAtOnce = 500;
} // namespace

ListExport::ListExport(QWidget *window) : QObject{window}, m_window{window} {}

void ListExport::setDesk(desk::Desk *desk)
{
    m_desk = desk;
    m_path.clear();
}

void ListExport::choose(std::vector<TicketId> ids)
{
    if (ids.empty())
        return Q_EMIT said(tr("There is nothing in this list to export."), false);
    if (std::ssize(ids) > exchange::mostTicketsInTable)
        return Q_EMIT said(tr("At most %1 tickets go into one table. Narrow the filter.")
                               .arg(QLocale{}.toString(exchange::mostTicketsInTable)),
                           false);
    auto *dialog = exportDialog(tr("Tickets"), u"csv"_s, m_window);
    dialog->setWindowTitle(tr("Export the list"));
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Workbook (*.xlsx)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".xlsx"_L1) ? u"xlsx"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, ids = std::move(ids)](const QString &path) { exportTo(path, ids); });
    dialog->open();
}

void ListExport::exportTo(const QString &path, std::vector<TicketId> ids)
{
    if (!m_desk || !m_path.isEmpty())
        return;
    m_path = path;
    m_ids = std::move(ids);
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    readNext();
}

void ListExport::readNext()
{
    const auto from = m_rows.size();
    if (from >= m_ids.size())
        return write();
    const auto begin = m_ids.begin() + static_cast<std::ptrdiff_t>(from);
    const auto count = std::min(rowsAtOnce, m_ids.size() - from);
    const std::vector<TicketId> page{begin, begin + static_cast<std::ptrdiff_t>(count)};
    whenDone(m_desk->rows(page), this,
             [this, path = m_path](const Result<std::vector<desk::TicketRow>> &rows) {
                 if (path != m_path)
                     return; // another desk is open
                 if (!rows || rows->empty()) {
                     m_path.clear();
                     return Q_EMIT said(tr("The list was not exported: %1")
                                            .arg(rows ? tr("it has changed meanwhile.")
                                                      : words::sentence(rows.error())),
                                        false);
                 }
                 m_rows.insert(m_rows.end(), rows->begin(), rows->end());
                 readNext();
             });
}

void ListExport::write()
{
    const auto written = inBackground([path = m_path, rows = std::exchange(m_rows, {})] {
        return saveTables({exchange::tableOf(rows)}, path);
    });
    const auto count = static_cast<int>(m_ids.size());
    whenDone(written, this, [this, count](const QString &problem) {
        const auto path = std::exchange(m_path, {});
        if (problem.isEmpty())
            Q_EMIT said(tr("%n ticket(s) exported to %1", nullptr, count).arg(path), true);
        else
            Q_EMIT said(problem, false);
    });
}

} // namespace baton::ui
