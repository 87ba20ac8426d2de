// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_text.h"

namespace marquee {

QString titlesText(std::size_t count)
{
    return count == 1 ? ChartWords::tr("1 title")
                      : ChartWords::tr("%1 titles").arg(integerText(static_cast<qint64>(count)));
}

QString intervalText(double low, double high, int decimals)
{
    return decimalText(low, decimals) + QStringLiteral(" – ") + decimalText(high, decimals);
}

QString usedText(std::size_t used, std::size_t of)
{
    return ChartWords::tr("%1 used of %2")
        .arg(integerText(static_cast<qint64>(used)), integerText(static_cast<qint64>(of)));
}

} // namespace marquee
