// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_words.h"
#include "theme/numbers.h"

#include <QString>

#include <cstddef>

namespace marquee {

QString titlesText(std::size_t count);                       ///< "15,480 titles", "1 title"
QString intervalText(double low, double high, int decimals); ///< "5.96 – 6.07"
QString usedText(std::size_t used, std::size_t of);          ///< "13,394 used of 15,480"

} // namespace marquee
