// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace marquee {

struct Theme;

/// The theme in Qt's roles, for every widget that is not drawn by us.
QPalette themePalette(const Theme& theme);

/// Whether a palette is a dark one, judged by the lightness of its window colour.
bool isDarkPalette(const QPalette& palette);

} // namespace marquee
