#pragma once

#include "core/org/boardshape.h"
#include "ui/views/settingshelf.h"

namespace baton::ui {

/// The shapes of one board that are kept: everybody's and one's own.
class ShapeShelf final : public SettingShelf
{
    Q_OBJECT

public:
    ShapeShelf(QString board, QObject *parent);

    [[nodiscard]] const std::vector<org::BoardShape> &shapes() const { return m_shapes; }
    [[nodiscard]] const org::BoardShape *find(SettingId id) const;
    /// Makes a shape, or changes the one of its id; `made` follows for a new one.
    void save(const org::BoardShape &shape);
    void remove(SettingId id);
    /// Everybody's from now on.
    void share(SettingId id);

protected:
    [[nodiscard]] bool take(const desk::Directory &directory) override;
    [[nodiscard]] QString restoredWords(const QString &name) const override;

private:
    QString m_board;
    std::vector<org::BoardShape> m_shapes;
};

} // namespace baton::ui
