#include "tests/stress/ledger.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace baton::stress {

Ledger::Ledger(const QString &path) : m_file{path}
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("no ledger at %s", qPrintable(path));
}

void Ledger::write(const QByteArray &line)
{
    if (m_file.write(line + '\n') != line.size() + 1)
        qFatal("the ledger cannot be written");
}

void Ledger::acknowledged(StreamId stream, qint64 version)
{
    write("ok " + QByteArray::number(stream.value()) + ' ' + QByteArray::number(version));
}

void Ledger::failed(const QString &what)
{
    write("failed " + what.toUtf8().replace('\n', ' '));
}

Ledgers Ledgers::readAll(const QString &folder)
{
    Ledgers ledgers;
    const auto names = QDir{folder}.entryList({u"*.ledger"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file{QDir{folder}.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the ledger %s cannot be read", qPrintable(name));
        while (!file.atEnd()) {
            const auto line = file.readLine();
            if (!line.endsWith('\n'))
                break; // killed while it was writing this one
            const auto words = line.trimmed().split(' ');
            if (words.front() != "ok") {
                ledgers.failures << name + u": "_s + QString::fromUtf8(line.trimmed());
            } else {
                ledgers.acknowledged[words[1].toLongLong()].insert(words[2].toLongLong());
                ++ledgers.count;
            }
        }
    }
    return ledgers;
}

} // namespace baton::stress
