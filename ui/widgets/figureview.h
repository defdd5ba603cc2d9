#pragma once

#include "core/draw/figure.h"

#include <QWidget>

#include <memory>

namespace baton::ui {

/// Hosts a painted figure: hover says it, arrows walk it, Enter or a click opens its tickets.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(const QString &accessibleName, QWidget *parent = nullptr);

    void show(std::unique_ptr<draw::Figure> figure);
    /// The chosen spot stays marked without the focus.
    void keepChoice() { m_keepsChoice = true; }
    void choose(int spot);
    [[nodiscard]] const std::vector<draw::Spot> &spots() const { return m_spots; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void spotActivated(const QString &filter);
    void spotChosen(int spot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void activate(int spot);
    [[nodiscard]] int spotAt(const QPointF &point) const;

    std::unique_ptr<draw::Figure> m_figure;
    std::vector<draw::Spot> m_spots;
    QString m_name;
    int m_chosen = -1;
    bool m_keepsChoice = false;
};

} // namespace baton::ui
