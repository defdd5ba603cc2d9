#include "core/draw/colours.h"

#include <cmath>

namespace baton::draw {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours{
        QColor{0xFFFFFF},
        QColor{0xF5F7F9},
        QColor{0xD5DBE3},
        QColor{0xD9E9FA},
        QColor{0xFFF7D6},
        QColor{0xE4D48A},
        QColor{0x1A2330},
        QColor{0x56616F},
        QColor{0x0A62BC},
        QColor{0xFFFFFF},
        QColor{0x1B7545},
        QColor{0x8A5700},
        QColor{0xB3261E},
        {QColor{0x0A62BC}, QColor{0xB85C00}, QColor{0x0F7F74}, QColor{0x7A4FB5}, QColor{0x6B7683}},
        {QColor{0xF5F7F9}, QColor{0xDCE9F7}, QColor{0xB9D4EF}, QColor{0x86B4E2}, QColor{0x5C9BDA}},
        QColor{0x1A2330}};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        QColor{0x151A20},
        QColor{0x1D232B},
        QColor{0x37414D},
        QColor{0x22415F},
        QColor{0x312C16},
        QColor{0x5E5426},
        QColor{0xE8ECF1},
        QColor{0xA5B0BD},
        QColor{0x74B6F8},
        QColor{0x151A20},
        QColor{0x63CC94},
        QColor{0xE6B84C},
        QColor{0xFF9187},
        {QColor{0x74B6F8}, QColor{0xF0A35E}, QColor{0x4CC4B6}, QColor{0xB99BEA}, QColor{0x9AA6B4}},
        {QColor{0x1D232B}, QColor{0x22344A}, QColor{0x294A6C}, QColor{0x346593}, QColor{0x6BA9E6}},
        QColor{0x151A20}};
    return colours;
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace baton::draw
