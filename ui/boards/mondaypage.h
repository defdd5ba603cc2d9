#pragma once

#include "ui/boards/board.h"

class QTableWidget;

namespace baton::ui {

class FigureView;
class SuggestionCard;

/// What a lead reads on Monday: the week in and out, what lies, who holds how much, what hurts,
/// whom to ring. A balance, no ranking.
class MondayPage final : public Board
{
    Q_OBJECT

public:
    explicit MondayPage(QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<exchange::Table> tables() const override
    {
        return exchange::tablesOf(m_figures);
    }
    void ask(const Asked &asked) override;

private:
    void buildTiles();
    [[nodiscard]] QTableWidget *list(const char *name, const QStringList &heads, int numbersFrom,
                                     const QString &title);
    void lead(const desk::MondayFigures &figures);
    void fill(const Asked &asked, const desk::MondayFigures &figures);
    void fillDays(const desk::MondayFigures &figures);
    void fillAway(const desk::MondayFigures &figures);
    void fillLoad(const desk::MondayFigures &figures);
    void fillRing(const desk::MondayFigures &figures);
    void fillPains(const desk::MondayFigures &figures);
    void fillReading(const desk::MondayFigures &figures);

    desk::MondayFigures m_figures;
    FigureView *m_days;
    QTableWidget *m_load;
    QTableWidget *m_away;
    QTableWidget *m_oldest;
    QTableWidget *m_untouched;
    QTableWidget *m_pains;
    QTableWidget *m_reading;
    QTableWidget *m_ring;
    SuggestionCard *m_suggestion;
};

} // namespace baton::ui
