#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace baton::bench {

/// The statements that Baton's writer runs, noted down with their values, to be run once more by
/// the C API alone: the limit that a command and an import are measured against. One tape at a
/// time; connections made before `record` are not heard.
class Tape
{
public:
    using Value = std::variant<std::monostate, qint64, double, QByteArray, std::vector<char>>;
    struct Call
    {
        size_t statement = 0;
        std::vector<Value> values;
    };

    /// Notes from now on what connections that may write run on the database at `path`.
    void record(const QString &path);
    void stop();
    [[nodiscard]] size_t calls() const { return m_calls.size(); }
    [[nodiscard]] size_t transactions() const;
    /// Runs all of it on `copy`, journal and settings as Baton's; seconds of each transaction.
    [[nodiscard]] std::vector<double> replay(const QString &copy) const;
    /// The same, a transaction at each call: seconds it took; nothing at the tape's end.
    [[nodiscard]] std::function<std::optional<double>()> player(const QString &copy) const;

    /// The same, whichever transaction is asked for: for several threads, each with a player of its
    /// own.
    [[nodiscard]] std::function<void(size_t)> chooser(const QString &copy) const;

    void note(const QByteArray &sql, const QByteArray &expanded);

private:
    std::vector<QByteArray> m_statements;
    std::vector<Call> m_calls;
};

} // namespace baton::bench
