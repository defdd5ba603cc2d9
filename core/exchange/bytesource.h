#pragma once

#include "core/base/result.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

struct z_stream_s;

namespace baton::exchange {

/// What the readers of this folder ask for in one read.
inline constexpr qint64 bytesAtOnce = 262'144;

/// The bytes of a file, unpacked if it is a gzip (also one of several members); read in order.
class ByteSource
{
public:
    /// FileMissing, FileIsDirectory or PermissionDenied.
    [[nodiscard]] static Result<std::unique_ptr<ByteSource>> open(const QString &path);
    ~ByteSource();

    /// Up to `size` bytes; 0 at the end. BadInput when the packed data are damaged or cut off.
    [[nodiscard]] Result<qint64> read(char *into, qint64 size);
    [[nodiscard]] qint64 packedSize() const { return m_file.size(); }
    [[nodiscard]] qint64 packedRead() const { return m_packedRead; }
    /// SHA-256 over the bytes of the file, as far as they were read.
    [[nodiscard]] QByteArray digest() const { return m_digest.result(); }

private:
    explicit ByteSource(const QString &path);
    [[nodiscard]] qint64 fill();
    [[nodiscard]] Result<qint64> inflateInto(char *into, qint64 size);

    QFile m_file;
    QByteArray m_packed;
    qint64 m_packedFrom = 0; // what of m_packed has not been used
    qint64 m_packedTo = 0;
    qint64 m_packedRead = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    std::unique_ptr<z_stream_s> m_stream; // null for a plain file
    bool m_inMember = false;
};

} // namespace baton::exchange
