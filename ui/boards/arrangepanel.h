#pragma once

#include "core/org/boardshape.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace baton::ui {

/// Which tiles a board shows, in which order, and what narrows each: a list with a mark for each
/// tile. What is changed is on the board at once.
class ArrangePanel final : public QDialog
{
    Q_OBJECT

public:
    using TitleOf = std::function<QString(const QString &)>;
    ArrangePanel(std::vector<org::BoardShape::Tile> tiles, const TitleOf &titleOf, QWidget *parent);

Q_SIGNALS:
    void changed(const std::vector<baton::org::BoardShape::Tile> &tiles);
    void resetRequested();

private:
    [[nodiscard]] QWidget *acts();
    void list(const TitleOf &titleOf);
    void move(int steps);
    void choose();
    void narrow();
    void takeOver();

    std::vector<org::BoardShape::Tile> m_tiles;
    QListWidget *m_list;
    QLineEdit *m_filter;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace baton::ui
