#pragma once

#include "core/desk/filtertext.h"

#include <QWidget>

namespace baton::ui {

/// What may be typed next, in one line under the filter: nothing is covered and no row moves. It
/// never takes the focus; the field drives it.
class CompletionLine final : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionLine(QWidget *parent = nullptr);

    void offer(index::Completions completions);
    void clear() { offer({}); }
    /// Goes on to another offer, round and round.
    void step(int by);
    [[nodiscard]] bool isOffering() const { return !m_completions.offers.empty(); }
    /// Somebody went to an offer by the arrow keys.
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] const index::Completions &completions() const { return m_completions; }
    [[nodiscard]] const index::Offer &current() const
    {
        return m_completions.offers[static_cast<size_t>(m_current)];
    }
    /// "bounces>=: how often it came back to a team. Tab takes it."
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void taken(const baton::index::Offer &offer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Chip
    {
        QRect area;
        int offer = 0;
    };
    /// Where each offer stands; those before the current one leave when there is no room.
    [[nodiscard]] std::vector<Chip> chips() const;
    [[nodiscard]] QString meaning() const;

    index::Completions m_completions;
    int m_current = 0;
    bool m_chosen = false;
};

} // namespace baton::ui
