// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace marquee {

class PlotChart;
struct Theme;

/// A chart that a tab can show: menus and reports list them by title and have them drawn in a theme of their choice.
struct NamedChart
{
    QString id;    ///< stable, for settings and file names: "weighted-score"
    QString title; ///< for people
    std::function<std::unique_ptr<PlotChart>(const Theme&)> make;
};

} // namespace marquee
