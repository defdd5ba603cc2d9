#pragma once

#include <QPushButton>

namespace baton::ui {

/// A button whose text "Words   K" ends in its key: that one is drawn small and muted.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    /// Room for the words alone: where it is narrow, the key is left out.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont hintFont() const;
    [[nodiscard]] int hintRoom() const;
    [[nodiscard]] std::pair<QString, QString> parts() const;
};

} // namespace baton::ui
