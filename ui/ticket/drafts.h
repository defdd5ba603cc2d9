#pragma once

#include <QString>

namespace baton::ui {

/// Words that were typed and not yet sent, each in a file of its own on this computer, so that no
/// crash and no colleague takes them. GUI thread.
class Drafts
{
public:
    /// The folder is made when the first draft is kept.
    explicit Drafts(QString folder = {}) : m_folder{std::move(folder)} {}

    /// Those of one database file, kept on this computer.
    [[nodiscard]] static Drafts of(const QString &databasePath);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString text(const QString &key) const;
    /// An empty text forgets the draft. False when it could not be written.
    bool keep(const QString &key, const QString &text) const;

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    QString m_folder;
};

} // namespace baton::ui
