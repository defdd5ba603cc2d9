#pragma once

#include "core/ticket/parts.h"

#include <QRect>

#include <span>

class QPainter;

namespace baton::ui {

class Thumbnails;

/// The files of one card, one under the other: a picture with its name beside it, or a name.
class FileRows
{
public:
    explicit FileRows(std::span<const ticket::Attachment> files) : m_files{files} {}

    [[nodiscard]] int height() const;
    /// `foot` is the width of the card, its bottom the bottom of the last row.
    void paint(QPainter &painter, const QRect &foot, Thumbnails *thumbnails) const;
    /// The file under a point; null where there is none.
    [[nodiscard]] const ticket::Attachment *at(const QRect &foot, const QPoint &point) const;

private:
    std::span<const ticket::Attachment> m_files;
};

} // namespace baton::ui
