#pragma once

#include "ui/boards/board.h"

class QTableWidget;

namespace baton::ui {

class FigureView;

/// Where tickets are lost between teams: pairs, both directions side by side; never a person.
class HandOffBoard final : public Board
{
    Q_OBJECT

public:
    explicit HandOffBoard(QWidget *parent = nullptr);

protected:
    void ask(const desk::FigureQuestion &question) override;

private:
    void fill(const desk::HandOffFigures &figures);
    void fillPairs(const desk::HandOffFigures &figures);
    void fillBounces(const desk::HandOffFigures &figures);
    void fillHops(const desk::HandOffFigures &figures);

    FigureView *m_pairs;
    FigureView *m_hops;
    QTableWidget *m_bounces;
};

} // namespace baton::ui
