// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QApplication;

namespace marquee {

enum class ThemeKind
{
    System,
    Light,
    Dark
};

/// The colour roles of the design, filled twice. No colour value stands anywhere else.
struct Theme
{
    bool dark = false;
    QColor window, surface, raised, sunken, border, control;
    QColor text, text2, text3;
    QColor accent, onAccent, selection, selectionBorder;
    QColor positive, negative, warning, warningBack, warningBorder;
    QColor whole, wholeEdge, grid;
    std::array<QColor, 10> categorical;
    std::array<QColor, 10> categoricalInk; ///< black or white text on them
    QColor other, otherInk;
    std::array<QColor, 7> sequential; ///< low to high
    std::array<QColor, 7> diverging;  ///< negative to positive, index 3 neutral

    /// Colour of class i: the categorical ones in fixed order, grey from the eleventh on and for -1.
    const QColor& classColour(int i) const;
    const QColor& classInk(int i) const;
};

const Theme& lightTheme();
const Theme& darkTheme();

/// The theme the program shows at the moment; light until applyTheme() was called.
const Theme& currentTheme();
/// Sets palette, style sheet and icons of the whole program. Widgets learn of it by QEvent::PaletteChange.
void applyTheme(QApplication& application, ThemeKind kind);

/// Sizes and weights of the design's type scale, scaled with the system's font size.
enum class FontRole
{
    Footer,    ///< 11
    Table,     ///< 12
    Base,      ///< 13
    Medium,    ///< 13, weight 500
    CardTitle, ///< 13, weight 600
    Section,   ///< 15, weight 600
    TitleName, ///< 16, weight 600
    Headline,  ///< 22, weight 600
    Score,     ///< 26, weight 600
    Start      ///< 24, weight 600
};
QFont themeFont(FontRole role);

} // namespace marquee
