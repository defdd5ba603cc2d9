#include "ui/ticket/attachmenttray.h"

#include "core/base/whendone.h"
#include "ui/ticket/filekinds.h"
#include "ui/widgets/background.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QDateTime>
#include <QDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace baton::ui {

AttachmentTray::AttachmentTray(QWidget *parent)
    : QWidget{parent}, m_row{new FlowLayout}, m_said{label({}, TextSize::Body, Tone::Danger, this)}
{
    setObjectName(u"attachmentTray"_s);
    m_said->setObjectName(u"traySaid"_s);
    m_said->hide();
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(m_row);
    layout->addWidget(m_said);
    hide();
}

void AttachmentTray::show(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_files.clear();
    m_said->hide();
    showChips();
    if (!QDir{folder}.exists())
        return;
    whenDone(inBackground([folder] { return readWaiting(folder); }), this,
             [this, folder](const NewFiles &read) {
                 if (folder != m_folder)
                     return;
                 for (const auto &file : read.files) {
                     if (!m_leaving.value(folder).contains(file.name) && !holds(file.name))
                         m_files.push_back(file);
                 }
                 showChips();
             });
}

void AttachmentTray::addFiles(const QStringList &paths)
{
    addWhenRead(inBackground([paths] { return readFiles(paths); }));
}

void AttachmentTray::addPicture(const QImage &picture)
{
    const auto name =
        tr("picture %1.png").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss"_s));
    addWhenRead(inBackground([picture, name] { return pictureFile(picture, name); }));
}

void AttachmentTray::addWhenRead(const QFuture<NewFiles> &future)
{
    ++m_reading;
    m_said->hide();
    whenDone(future, this, [this, folder = m_folder](const NewFiles &read) {
        --m_reading;
        if (folder != m_folder) { // the person has moved on: they wait there
            for (const auto &file : read.files)
                writeWaiting(folder, file);
            return Q_EMIT changed();
        }
        auto refusals = read.refusals;
        for (const auto &file : read.files) {
            if (m_held + bytes() + file.bytes.size() > ticket::mostBytesOfTicket)
                refusals << tr("With %1 the ticket would hold more than 100 MB, so it was not "
                               "taken in: put it on a share and write where.")
                                .arg(file.name);
            else
                add(file);
        }
        showChips();
        say(refusals);
    });
    Q_EMIT changed();
}

void AttachmentTray::add(ticket::NewAttachment file)
{
    file.name = freeName(file.name);
    m_files.push_back(file);
    // Writing is not waited for: a crash before it loses a copy of what is elsewhere still.
    QThreadPool::globalInstance()->start(
        [folder = m_folder, file = std::move(file)] { writeWaiting(folder, file); });
}

QString AttachmentTray::freeName(const QString &name) const
{
    const auto taken = [this](const QString &each) {
        return holds(each) || m_leaving.value(m_folder).contains(each);
    };
    auto free = name;
    for (int n = 2; taken(free); ++n)
        free = u"%1 %2"_s.arg(n).arg(name);
    return free;
}

bool AttachmentTray::holds(const QString &name) const
{
    return std::ranges::find(m_files, name, &ticket::NewAttachment::name) != m_files.end();
}

qint64 AttachmentTray::bytes() const
{
    qint64 sum = 0;
    for (const auto &file : m_files)
        sum += file.bytes.size();
    return sum;
}

void AttachmentTray::say(const QStringList &sentences)
{
    m_said->setText(sentences.join(u'\n'));
    m_said->setVisible(!sentences.isEmpty());
    setVisible(!m_files.empty() || !sentences.isEmpty());
}

void AttachmentTray::showChips()
{
    while (auto *item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &file : m_files) {
        auto *chip = new QFrame{this};
        chip->setObjectName(u"chip"_s);
        auto *layout = new QHBoxLayout{chip};
        layout->setContentsMargins(8, 1, 2, 1);
        layout->setSpacing(6);
        auto *name = label(fontMetrics().elidedText(file.name, Qt::ElideMiddle, 260),
                           TextSize::Caption, Tone::Plain, chip);
        auto *size = label(sizeText(file.bytes.size()), TextSize::Caption, Tone::Muted, chip);
        for (auto *words : {name, size})
            words->setWordWrap(false);
        auto *cross = new QToolButton{chip};
        cross->setText(u"\u00d7"_s);
        cross->setAutoRaise(true);
        cross->setFocusPolicy(Qt::TabFocus);
        cross->setAccessibleName(tr("Leave out %1").arg(file.name));
        cross->setToolTip(cross->accessibleName());
        connect(cross, &QToolButton::clicked, this, [this, each = file.name] { remove(each); });
        layout->addWidget(name);
        layout->addWidget(size);
        layout->addWidget(cross);
        m_row->insertWidget(m_row->count(), chip);
        chip->show();
    }
    setVisible(!m_files.empty() || !m_said->isHidden());
    updateGeometry();
    Q_EMIT changed();
}

void AttachmentTray::remove(const QString &name)
{
    std::erase_if(m_files, [&name](const auto &file) { return file.name == name; });
    QFile::remove(QDir{m_folder}.filePath(name));
    m_said->hide();
    showChips();
}

std::vector<ticket::NewAttachment> AttachmentTray::take()
{
    for (const auto &file : m_files)
        m_leaving[m_folder] << file.name;
    m_said->hide();
    auto taken = std::exchange(m_files, {});
    showChips();
    return taken;
}

void AttachmentTray::giveBack(const QString &folder,
                              const std::vector<ticket::NewAttachment> &files)
{
    m_leaving.remove(folder);
    if (folder != m_folder)
        return; // they are on disk still
    for (const auto &file : files) {
        if (!holds(file.name))
            m_files.push_back(file);
    }
    showChips();
}

void AttachmentTray::forget(const QString &folder)
{
    for (const auto &name : m_leaving.take(folder))
        QFile::remove(QDir{folder}.filePath(name));
    QDir{}.rmdir(folder); // only when it is empty
}

} // namespace baton::ui
