#include "ui/shell/publisher.h"

#include "core/base/inbackground.h"
#include "core/base/whendone.h"
#include "core/report/paper.h"

#include <QDate>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace baton::ui {

namespace {

// Asks the desk, whose own threads answer; so never in the window's thread.
Result<QString> write(desk::Desk &desk, const QString &file)
{
    const auto zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const auto page = report::gather(desk, zone, SystemClock{}.now());
    if (!page)
        return std::unexpected(page.error());
    return file.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? report::publishPaper(*page, file)
                                                         : report::publishHtml(*page, file);
}

} // namespace

Publisher::Publisher(QWidget *window) : QObject{window}, m_window{window} {}

Publisher::~Publisher()
{
    m_running.waitForFinished();
}

void Publisher::setDesk(const std::shared_ptr<desk::Desk> &desk)
{
    m_running.waitForFinished(); // the desk before may go now
    m_desk = desk;
}

void Publisher::chooseFile()
{
    const auto name = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                      tr("/Service desk %1.pdf").arg(QDate::currentDate().toString(Qt::ISODate));
    auto *dialog = new QFileDialog{m_window, tr("Publish a page for everybody"), name};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("On paper (*.pdf)"), tr("For a browser (*.html)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(".html"_L1) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &Publisher::publishTo);
    dialog->open();
}

void Publisher::publishTo(const QString &file)
{
    if (!m_desk || m_running.isRunning())
        return;
    m_running = inBackground([desk = m_desk.get(), file] { return write(*desk, file); });
    whenDone(m_running, this, [this, file](const Result<QString> &path) {
        Q_EMIT said(path ? tr("Published as %1").arg(*path)
                         : tr("%1 could not be written. Choose another folder or name.").arg(file));
    });
}

} // namespace baton::ui
