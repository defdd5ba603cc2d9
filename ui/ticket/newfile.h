#pragma once

#include "core/ticket/partcommand.h"

#include <QImage>
#include <QStringList>

namespace baton::ui {

/// Files on their way in; what could not be taken is said, a sentence each.
struct NewFiles
{
    std::vector<ticket::NewAttachment> files;
    QStringList refusals;
};

/// Reads files from disk, never more than one may have. Blocks: not for the GUI thread.
[[nodiscard]] NewFiles readFiles(const QStringList &paths);
/// A pasted picture as a PNG. Blocks: not for the GUI thread.
[[nodiscard]] NewFiles pictureFile(const QImage &picture, const QString &name);

/// Files that wait beside a draft, in a folder of this computer.
void writeWaiting(const QString &folder, const ticket::NewAttachment &file);
[[nodiscard]] NewFiles readWaiting(const QString &folder);

} // namespace baton::ui
