#pragma once

#include "ui/boards/board.h"
#include "ui/boards/teamflows.h"

#include <map>

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
    void ask(const Asked &asked) override;

private:
    void fillTiles();
    void lead(const desk::HandOffFigures &figures);
    void buildTiles();
    /// What a tile shows: its own filter's figures, or the board's.
    [[nodiscard]] const desk::HandOffFigures &figuresOf(const QString &tile) const;
    void showPair(int row);
    void showTeams();
    void openOrTurn(const QString &tile, const QString &filter);
    [[nodiscard]] QWidget *causesTile();
    [[nodiscard]] QString fillCauses(const TeamPair &pair);
    void fillChains(const desk::HandOffFigures &figures);
    void fillBounces(const desk::HandOffFigures &figures);
    void fillHops(const desk::HandOffFigures &figures);

    FigureView *m_pairs;
    FigureView *m_flow;
    FigureView *m_matrix;
    FigureView *m_hops;
    FigureView *m_agreements;
    FigureView *m_trend;
    QTableWidget *m_bounces;
    QTableWidget *m_chains;
    QTableWidget *m_causes;
    QLabel *m_teamsNote;
    QLabel *m_note;
    QLabel *m_causesHead;
    desk::HandOffFigures m_figures;
    std::map<QString, desk::HandOffFigures> m_narrowed; // by tile
    std::vector<TeamPair> m_teamPairs;
    QStringList m_teams; // by hand-offs
    QStringList m_shown;
    int m_pair = 0;        // the one that leads
    qsizetype m_first = 0; // which of them are shown from
};

} // namespace baton::ui
