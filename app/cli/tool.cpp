#include "app/cli/tool.h"

#include "core/words/sentences.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace baton::cli {

namespace {

void write(std::FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
    std::fputc('\n', to);
}

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::InvalidTransition:
    case ErrorCode::InvalidValue:
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyDone:
    case ErrorCode::Cancelled:
        return Exit::No;
    case ErrorCode::FilterError:
        return Exit::WrongUse;
    case ErrorCode::BadInput:
        return Exit::BadInput;
    default:
        return Exit::Storage;
    }
}

} // namespace

void Tool::print(const QString &line) const
{
    write(stdout, line.toUtf8());
}

void Tool::say(const QJsonObject &object, const QString &line) const
{
    if (json)
        printJson(object);
    else
        print(line);
}

bool Tool::writeFile(const Result<QByteArray> &bytes, const QString &path)
{
    QSaveFile file{path};
    if (!bytes)
        fail(bytes.error());
    else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() ||
             !file.commit())
        fail({ErrorCode::Storage, {path}, file.errorString()});
    else
        return true;
    return false;
}

void Tool::printError(const QString &line) const
{
    write(stderr, line.toUtf8());
}

void Tool::printJson(const QJsonObject &object) const
{
    write(stdout, QJsonDocument{object}.toJson(QJsonDocument::Indented).trimmed());
}

void Tool::fail(const Error &error)
{
    printError(words::sentence(error));
    if (error.code == ErrorCode::Storage && !error.detail.isEmpty())
        printError(QStringLiteral("(%1)").arg(error.detail));
    exit = exitFor(error.code);
}

std::unique_ptr<desk::Desk> Tool::open(bool fillSearch)
{
    if (databasePath.empty()) {
        printError(QStringLiteral("Which database? Say it with --db FILE."));
        exit = Exit::WrongUse;
        return nullptr;
    }
    desk::Desk::Options options;
    options.path = path();
    options.indexFolder = QString::fromStdString(indexFolder);
    options.fillSearch = fillSearch;
    auto desk = desk::Desk::open(options, clock);
    if (!desk) {
        fail(desk.error());
        return nullptr;
    }
    return *std::move(desk);
}

} // namespace baton::cli
