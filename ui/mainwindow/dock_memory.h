// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/window_actions.h"

#include <array>

namespace marquee {

/// Which docks each tab shows, kept in QSettings.
class DockMemory
{
public:
    struct Docks
    {
        bool filters = false;
        bool titleCard = false;
        bool cardClosed = false; ///< by the user: a title picked there does not bring the card back
        bool operator==(const Docks&) const = default;
    };

    DockMemory();

    Docks of(TabId tab) const { return m_docks.at(static_cast<std::size_t>(tab)); }
    void remember(TabId tab, Docks docks);

    static Docks firstRun(TabId tab);

private:
    std::array<Docks, kTabCount> m_docks{};
};

} // namespace marquee
