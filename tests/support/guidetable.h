#pragma once

#include <QFile>
#include <QString>

namespace baton::test {

/// A table of the guide that a test keeps true. With BATON_WRITE_GUIDE=1 it is written anew.
class GuideTable
{
public:
    GuideTable(const QString &page, const QString &name)
        : m_file{QStringLiteral(BATON_SOURCE_DIR "/docs/guide/") + page}
    {
        REQUIRE(m_file.open(QIODevice::ReadOnly));
        m_guide = QString::fromUtf8(m_file.readAll());
        m_file.close();
        const auto begin =
            QStringLiteral("<!-- %1: written by a test, BATON_WRITE_GUIDE=1 -->\n").arg(name);
        REQUIRE(m_guide.contains(begin));
        m_from = m_guide.indexOf(begin) + begin.size();
        m_to = m_guide.indexOf(QStringLiteral("<!-- end of %1 -->").arg(name));
        REQUIRE(m_to >= m_from);
    }
    void check(const QString &table)
    {
        if (qEnvironmentVariableIsSet("BATON_WRITE_GUIDE")) {
            REQUIRE(m_file.open(QIODevice::WriteOnly));
            m_file.write((m_guide.left(m_from) + table + m_guide.mid(m_to)).toUtf8());
            m_file.close();
            return;
        }
        INFO("Run this test with BATON_WRITE_GUIDE=1 to write the table anew");
        CHECK(m_guide.mid(m_from, m_to - m_from).toStdString() == table.toStdString());
    }

private:
    QFile m_file;
    QString m_guide;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
};

} // namespace baton::test
