// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marquee {

struct Theme;

/// The style sheet of the bars, menus, views and scroll bars: the template from the resources with every @token@
/// replaced by the theme's colour and every @12px@ by the scaled length. An unknown token throws std::logic_error.
QString themeStyleSheet(const Theme& theme);

} // namespace marquee
