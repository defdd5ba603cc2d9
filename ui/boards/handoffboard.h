#pragma once

#include "ui/boards/board.h"
#include "ui/boards/teamflows.h"

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
    [[nodiscard]] std::vector<exchange::Table> tables() const override
    {
        return exchange::tablesOf(m_figures);
    }
    void ask(const desk::FigureQuestion &question) override;

private:
    void fill(const desk::HandOffFigures &figures);
    void buildPanels();
    void showPair(int row);
    [[nodiscard]] QString fillCauses(const TeamPair &pair);
    void fillChains(const desk::HandOffFigures &figures);
    void fillBounces(const desk::HandOffFigures &figures);
    void fillHops(const desk::HandOffFigures &figures);

    FigureView *m_pairs;
    FigureView *m_flow;
    FigureView *m_matrix;
    FigureView *m_hops;
    FigureView *m_trend;
    QTableWidget *m_bounces;
    QTableWidget *m_chains;
    QTableWidget *m_causes;
    QLabel *m_causesHead;
    desk::HandOffFigures m_figures;
    std::vector<TeamPair> m_teamPairs;
    QStringList m_shown;
};

} // namespace baton::ui
