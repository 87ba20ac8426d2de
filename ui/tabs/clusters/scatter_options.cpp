// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/scatter_options.h"

#include "tabs/clusters/hover_fields.h"

#include <QSettings>

namespace marquee {
namespace {

constexpr auto kHoverKey = "scatter/hover";
constexpr auto kAnimatedKey = "scatter/animated";

} // namespace

ScatterOptions ScatterOptions::remembered()
{
    const QSettings settings;
    ScatterOptions options;
    options.hoverKeys = settings.value(QLatin1String(kHoverKey), defaultHoverKeys()).toStringList();
    options.animated = settings.value(QLatin1String(kAnimatedKey), true).toBool();
    return options;
}

void ScatterOptions::remember() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kHoverKey), hoverKeys);
    settings.setValue(QLatin1String(kAnimatedKey), animated);
}

} // namespace marquee
