#pragma once

#include "core/exchange/historyreader.h"

#include <QFile>
#include <QTemporaryDir>

namespace baton::fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Reads the bytes as a source, and makes every ticket of what could be read.
inline void readSource(const QByteArray &bytes, const exchange::Mapping &mapping)
{
    static const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("source"));
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no place for the source");
    file.write(bytes);
    file.close();
    const auto history = exchange::readHistory(path, mapping);
    if (!history)
        return;
    for (const auto &ticket : history->tickets(0, history->size())) {
        if (ticket.acts.empty() || ticket.acts.front().facts.empty())
            qFatal("a ticket without an act");
    }
    for (const auto &problem : history->report().problems) {
        if (problem.line < 1 || exchange::describe(problem).isEmpty())
            qFatal("a refusal without a place");
    }
}

} // namespace baton::fuzz
