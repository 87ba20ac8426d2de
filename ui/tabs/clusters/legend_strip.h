// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_legend.h"

#include <QWidget>

#include <vector>

namespace marquee {

/// Says under the scatter what colours, sizes and shapes of the points mean, in as many lines as its width needs.
class LegendStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LegendStrip(QWidget* parent = nullptr);

    void setLegends(std::vector<ChartLegend> legends); ///< none: it takes no room
    const std::vector<ChartLegend>& legends() const noexcept { return m_legends; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    std::vector<ChartLegend> m_legends;
    std::vector<LegendPlace> m_places; ///< for the present width
};

} // namespace marquee
