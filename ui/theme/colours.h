// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace marquee {

struct Theme;

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance of sRGB).
double contrastRatio(const QColor& a, const QColor& b);

/// The colour that lies `share` (0 to 1) of the way from `from` to `to`, mixed in sRGB.
QColor mixed(const QColor& from, const QColor& to, double share);

/// Ink of text and icons that cannot be used at the moment.
QColor disabledInk(const Theme& theme);

} // namespace marquee
