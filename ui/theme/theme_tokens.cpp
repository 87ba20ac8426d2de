// SPDX-License-Identifier: GPL-3.0-or-later
// The only place with colour values: the design's tokens, once per theme.
#include "theme/theme.h"

namespace marquee {

namespace {

constexpr QRgb kBlack = 0xFF000000;
constexpr QRgb kWhite = 0xFFFFFFFF;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value | 0xFF000000);
}

template<std::size_t N>
std::array<QColor, N> colours(const std::array<QRgb, N>& values)
{
    std::array<QColor, N> result;
    for (std::size_t i = 0; i < N; ++i)
        result[i] = rgb(values[i]);
    return result;
}

Theme makeLight()
{
    Theme t;
    t.dark = false;
    t.window = rgb(0xF3F4F6);
    t.surface = rgb(0xFFFFFF);
    t.raised = rgb(0xFFFFFF);
    t.sunken = rgb(0xE9EBEF);
    t.border = rgb(0xDADDE2);
    t.control = rgb(0x858C98);
    t.text = rgb(0x1A1D23);
    t.text2 = rgb(0x474D57);
    t.text3 = rgb(0x5F6671);
    t.accent = rgb(0x2459B8);
    t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xDDE8F9);
    t.selectionBorder = rgb(0xA9C3EE);
    t.positive = rgb(0x176F45);
    t.negative = rgb(0xB23A1E);
    t.warning = rgb(0x855600);
    t.warningBack = rgb(0xFBF2DF);
    t.warningBorder = rgb(0xE5CB93);
    t.whole = rgb(0xCFD4DC);
    t.wholeEdge = rgb(0x868D99);
    t.grid = rgb(0xE8EAEE);
    t.categorical = colours<10>(
        {0x346EB7, 0xCD5700, 0x269376, 0xA2489C, 0xBE890C, 0x4097D5, 0x7E1F4F, 0x3A2F94, 0x608430, 0xD5657F});
    t.categoricalInk = colours<10>({kWhite, kBlack, kBlack, kWhite, kBlack, kBlack, kWhite, kWhite, kBlack, kBlack});
    t.other = rgb(0x8A909B);
    t.otherInk = rgb(kBlack);
    t.sequential = colours<7>({0xEEF3FA, 0xCBDBF1, 0x9DBCE4, 0x6C99D2, 0x4175BC, 0x24559C, 0x143A73});
    t.diverging = colours<7>({0x9A3412, 0xCF6B3C, 0xEBB08F, 0xF1F1EF, 0xA3BFE3, 0x5D8CCB, 0x24559C});
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = rgb(0x16181C);
    t.surface = rgb(0x1D2025);
    t.raised = rgb(0x282C33);
    t.sunken = rgb(0x121417);
    t.border = rgb(0x343941);
    t.control = rgb(0x6F7783);
    t.text = rgb(0xE7E9ED);
    t.text2 = rgb(0xB7BCC5);
    t.text3 = rgb(0x9CA3AE);
    t.accent = rgb(0x7FABF5);
    t.onAccent = rgb(0x0E1522);
    t.selection = rgb(0x253858);
    t.selectionBorder = rgb(0x44639A);
    t.positive = rgb(0x5CC98F);
    t.negative = rgb(0xF2906F);
    t.warning = rgb(0xE4B350);
    t.warningBack = rgb(0x332A18);
    t.warningBorder = rgb(0x6B5728);
    t.whole = rgb(0x3D434C);
    t.wholeEdge = rgb(0x838B97);
    t.grid = rgb(0x2A2E34);
    t.categorical = colours<10>(
        {0x5F9EED, 0xE67E3A, 0x2BC29A, 0xCC79C3, 0xF1D04B, 0x90D1F7, 0xB8527F, 0x7A71D4, 0x9CC55C, 0xF3A5C3});
    t.categoricalInk = colours<10>({kBlack, kBlack, kBlack, kBlack, kBlack, kBlack, kWhite, kBlack, kBlack, kBlack});
    t.other = rgb(0x7E8591);
    t.otherInk = rgb(kBlack);
    t.sequential = colours<7>({0x222A36, 0x263C5A, 0x2D5384, 0x3C6FB0, 0x5B90D6, 0x8CB5EE, 0xC9DDFA});
    t.diverging = colours<7>({0xF2906F, 0xC2694B, 0x7A4B3C, 0x33363B, 0x3B5679, 0x5585C4, 0x8CB5EE});
    return t;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const QColor& Theme::classColour(int i) const
{
    return i >= 0 && i < static_cast<int>(categorical.size()) ? categorical[static_cast<std::size_t>(i)] : other;
}

const QColor& Theme::classInk(int i) const
{
    return i >= 0 && i < static_cast<int>(categoricalInk.size()) ? categoricalInk[static_cast<std::size_t>(i)]
                                                                 : otherInk;
}

} // namespace marquee
