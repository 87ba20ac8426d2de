// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_options.h"

#include "tabs/clusters/hover_fields.h"

#include <QSettings>

namespace marquee {
namespace {

constexpr auto kHoverKey = "scatter/hover";
constexpr auto kLabelsKey = "scatter/labels";
constexpr auto kModeKey = "scatter/mode";
constexpr auto kAnimatedKey = "scatter/animated";

} // namespace

ScatterOptions ScatterOptions::remembered()
{
    const QSettings settings;
    ScatterOptions options;
    options.hoverKeys = settings.value(QLatin1String(kHoverKey), defaultHoverKeys()).toStringList();
    options.animated = settings.value(QLatin1String(kAnimatedKey), true).toBool();
    options.labels = settings.value(QLatin1String(kLabelsKey), true).toBool();
    const int mode = settings.value(QLatin1String(kModeKey)).toInt();
    if (mode > 0 && mode <= static_cast<int>(PointsMode::Density))
        options.mode = static_cast<PointsMode>(mode);
    return options;
}

void ScatterOptions::remember() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kHoverKey), hoverKeys);
    settings.setValue(QLatin1String(kAnimatedKey), animated);
    settings.setValue(QLatin1String(kLabelsKey), labels);
    settings.setValue(QLatin1String(kModeKey), static_cast<int>(mode));
}

} // namespace marquee
