// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/palette.h"

#include "theme/colours.h"
#include "theme/theme.h"

namespace marquee {

QPalette themePalette(const Theme& theme)
{
    QPalette p;
    p.setColor(QPalette::Window, theme.window);
    p.setColor(QPalette::WindowText, theme.text);
    p.setColor(QPalette::Base, theme.surface);
    p.setColor(QPalette::AlternateBase, theme.surface);
    p.setColor(QPalette::Text, theme.text);
    p.setColor(QPalette::PlaceholderText, theme.text3);
    p.setColor(QPalette::Button, theme.surface);
    p.setColor(QPalette::ButtonText, theme.text);
    p.setColor(QPalette::BrightText, theme.onAccent);
    p.setColor(QPalette::Highlight, theme.selection);
    p.setColor(QPalette::HighlightedText, theme.text);
    p.setColor(QPalette::Link, theme.accent);
    p.setColor(QPalette::LinkVisited, theme.accent);
    p.setColor(QPalette::ToolTipBase, theme.raised);
    p.setColor(QPalette::ToolTipText, theme.text);
    p.setColor(QPalette::Light, theme.raised);
    p.setColor(QPalette::Midlight, theme.grid);
    p.setColor(QPalette::Mid, theme.border);
    p.setColor(QPalette::Dark, theme.control);
    p.setColor(QPalette::Shadow, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, disabledInk(theme));
    p.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    p.setColor(QPalette::Disabled, QPalette::Button, theme.window);
    return p;
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace marquee
