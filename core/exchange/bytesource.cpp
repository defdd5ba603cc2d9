#include "core/exchange/bytesource.h"

#include <QFileInfo>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace baton::exchange {

ByteSource::ByteSource(const QString &path) : m_file{path}, m_packed(bytesAtOnce, Qt::Uninitialized)
{
}

ByteSource::~ByteSource()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString &path)
{
    const QFileInfo info{path};
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    std::unique_ptr<ByteSource> source{new ByteSource{path}};
    if (!source->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied, {path}, source->m_file.errorString());
    if (source->fill() >= 2 && source->m_packed.startsWith("\x1f\x8b")) {
        source->m_stream = std::make_unique<z_stream_s>();
        inflateInit2(source->m_stream.get(), 15 + 16);
        source->m_inMember = true;
    }
    return source;
}

qint64 ByteSource::fill()
{
    m_packedFrom = 0;
    m_packedTo = std::max<qint64>(0, m_file.read(m_packed.data(), bytesAtOnce));
    m_packedRead += m_packedTo;
    m_digest.addData(QByteArrayView{m_packed.constData(), m_packedTo});
    return m_packedTo;
}

Result<qint64> ByteSource::read(char *into, qint64 size)
{
    if (m_stream)
        return inflateInto(into, size);
    if (m_packedFrom == m_packedTo && fill() == 0)
        return 0;
    const auto count = std::min(size, m_packedTo - m_packedFrom);
    std::copy_n(m_packed.constData() + m_packedFrom, count, into);
    m_packedFrom += count;
    return count;
}

Result<qint64> ByteSource::inflateInto(char *into, qint64 size)
{
    auto &stream = *m_stream;
    stream.next_out = reinterpret_cast<Bytef *>(into);
    stream.avail_out = static_cast<uInt>(size);
    while (stream.avail_out == static_cast<uInt>(size)) {
        if (m_packedFrom == m_packedTo && fill() == 0) {
            if (m_inMember)
                return failure(ErrorCode::BadInput, {m_file.fileName(), u"gzip_truncated"_s});
            return 0;
        }
        if (!m_inMember) {
            inflateReset(&stream);
            m_inMember = true;
        }
        stream.next_in = reinterpret_cast<Bytef *>(m_packed.data() + m_packedFrom);
        stream.avail_in = static_cast<uInt>(m_packedTo - m_packedFrom);
        const int code = inflate(&stream, Z_NO_FLUSH);
        m_packedFrom = m_packedTo - stream.avail_in;
        if (code == Z_STREAM_END)
            m_inMember = false;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            return failure(ErrorCode::BadInput, {m_file.fileName(), u"gzip_damaged"_s});
    }
    return size - stream.avail_out;
}

} // namespace baton::exchange
