#pragma once

#include <QLabel>

namespace baton::ui {

/// Plain words on one line that end with an ellipsis where they do not fit; the whole on hover.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace baton::ui
