#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace baton::desk {

/// A small file in the index folder while a program has a desk open: one that outlived its program
/// says that it was killed, or that the power went.
class EndMark
{
public:
    /// Looks for marks of programs of this computer that are gone, takes them away, and leaves one
    /// of its own until it is destroyed.
    EndMark(const QString &folder, const QString &databaseId);
    /// Whether any was found.
    [[nodiscard]] bool othersEndedBadly() const { return m_othersEndedBadly; }

private:
    std::unique_ptr<QLockFile> m_own;
    bool m_othersEndedBadly = false;
};

} // namespace baton::desk
