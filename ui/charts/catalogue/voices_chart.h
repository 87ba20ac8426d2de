// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

namespace marquee {

/// Audience against critics in standard scores, with the line of balance: a title on it has gap 0.
CatalogueChart makeVoicesChart(const ChartInput& input, const Theme& theme);

} // namespace marquee
