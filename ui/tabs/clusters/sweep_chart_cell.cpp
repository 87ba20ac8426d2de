// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_chart_cell.h"

#include "charts/chart_view.h"
#include "theme/theme.h"
#include "widgets/themed_label.h"

#include <QVBoxLayout>

#include <cmath>

namespace marquee {
namespace {

constexpr int kHeight = 92;
constexpr int kLeastWidth = 84;

} // namespace

ChartView* makeSweepView()
{
    auto* view = new ChartView;
    view->setMinimumWidth(kLeastWidth);
    view->setFixedHeight(kHeight);
    return view;
}

void addSweepLabels(QVBoxLayout& column, const QString& title, const QString& subtitle)
{
    for (auto* label : {new ThemedLabel(title, FontRole::Table, &Theme::text),
                        new ThemedLabel(subtitle, FontRole::Footer, &Theme::text2)}) {
        label->setIndent(4);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        column.addWidget(label);
    }
}

void showSweepChart(ChartView& view, LineNumbers numbers)
{
    const ChartCaption caption = numbers.caption;
    numbers.caption = {};
    auto chart = makeLineChart(numbers, currentTheme());
    chart->setFoot({{}, QStringLiteral("%1, %2").arg(caption.title, caption.subtitle)});
    view.setPlotChart(std::move(chart));
    view.setAccessibleName(caption.title);
}

int sweepK(const LineNumbers& numbers, std::size_t mark)
{
    std::vector<int> ks;
    for (const LinePoint& point : numbers.points)
        if (std::isfinite(point.value))
            ks.push_back(static_cast<int>(point.x));
    return ks.at(mark);
}

} // namespace marquee
