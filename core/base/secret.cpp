#include "core/base/secret.h"

#include <sodium.h>

#include <algorithm>

namespace baton {

namespace {

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

// The same letters give the same bytes, whichever keyboard they were typed on.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

void forget(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

} // namespace

std::optional<QByteArray> hashOfPassword(const QString &password)
{
    if (!isReady())
        return std::nullopt;
    auto bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int code = crypto_pwhash_str_alg(
        hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    forget(bytes);
    return code == 0 ? std::optional{QByteArray{hash.data()}} : std::nullopt;
}

bool fitsPassword(const QByteArray &hash, const QString &password)
{
    if (!isReady() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    std::array<char, crypto_pwhash_STRBYTES> kept{}; // the whole of it is read, whatever it holds
    std::ranges::copy(hash, kept.begin());
    auto bytes = bytesOf(password);
    const int code = crypto_pwhash_str_verify(kept.data(), bytes.constData(),
                                              static_cast<unsigned long long>(bytes.size()));
    forget(bytes);
    return code == 0;
}

} // namespace baton
