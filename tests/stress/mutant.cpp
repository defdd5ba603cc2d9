#include "tests/stress/mutant.h"

#include <algorithm>
#include <array>
#include <random>

namespace baton::stress {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype headSize = 100; // of the file: https://www.sqlite.org/fileformat2.html
constexpr qsizetype pageHead = 12;  // kind, free space, number of cells, right child

class Damage
{
public:
    explicit Damage(quint32 seed) : m_random{seed} {}

    void bits(QByteArray &bytes)
    {
        for (auto left = between(1, 20); left > 0; --left)
            bytes[at(bytes)] ^= static_cast<char>(1 << between(0, 7));
    }
    void noise(QByteArray &bytes, qsizetype from, qsizetype length)
    {
        const auto end = std::min(from + length, bytes.size());
        for (auto place = from; place < end; ++place)
            bytes[place] = static_cast<char>(between(0, 255));
    }
    void page(QByteArray &bytes)
    {
        const auto place = pageOf(bytes);
        const auto other = pageOf(bytes);
        switch (between(0, 3)) {
        case 0:
            return noise(bytes, place, pageSize);
        case 1:
            return blank(bytes, place, '\0');
        case 2:
            return blank(bytes, place, '\xff');
        default:
            bytes.replace(place, pageSize, bytes.mid(other, pageSize));
        }
    }
    void headOfPage(QByteArray &bytes)
    {
        const auto place = pageOf(bytes);
        noise(bytes, place + between(0, pageHead), between(1, pageHead));
    }
    void end(QByteArray &bytes)
    {
        switch (between(0, 2)) {
        case 0:
            return bytes.truncate(at(bytes));
        case 1:
            return bytes.truncate(pageOf(bytes));
        default: {
            const auto size = bytes.size();
            bytes.resize(size + between(1, 3 * pageSize));
            noise(bytes, size, bytes.size() - size);
        }
        }
    }
    void tables(QByteArray &bytes)
    {
        for (auto left = between(1, 10); left > 0; --left)
            noise(bytes, between(headSize, pageSize - 1), 1);
    }
    void head(QByteArray &bytes) { noise(bytes, between(0, headSize - 1), between(1, 8)); }
    qsizetype between(qsizetype least, qsizetype most)
    {
        return std::uniform_int_distribution<qsizetype>{least, most}(m_random);
    }

private:
    qsizetype at(const QByteArray &bytes) { return between(0, bytes.size() - 1); }
    qsizetype pageOf(const QByteArray &bytes)
    {
        return between(0, std::max<qsizetype>(bytes.size() / pageSize - 1, 0)) * pageSize;
    }
    static void blank(QByteArray &bytes, qsizetype from, char with)
    {
        const auto end = std::min(from + pageSize, bytes.size());
        std::fill(bytes.begin() + from, bytes.begin() + end, with);
    }

    std::mt19937 m_random;
};

} // namespace

FilePair damaged(FilePair whole, quint32 seed)
{
    Damage damage{seed};
    const bool hitsLog = !whole.log.isEmpty() && damage.between(0, 1) == 1;
    auto &bytes = hitsLog ? whole.log : whole.file;
    switch (damage.between(0, 6)) {
    case 0:
        damage.bits(bytes);
        break;
    case 1:
        damage.page(bytes);
        break;
    case 2:
        damage.headOfPage(bytes);
        break;
    case 3:
        damage.end(bytes);
        break;
    case 4:
        damage.tables(whole.file);
        break;
    case 5:
        damage.head(bytes);
        break;
    default: // several at once, as a failing disk does
        damage.bits(bytes);
        damage.page(bytes);
        damage.headOfPage(bytes);
    }
    return whole;
}

} // namespace baton::stress
