// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

#include <array>

namespace marquee {

class ChartView;
class ExplorerState;
class GapStatisticCell;
class WrapLabel;

/// What the sweep over k says: the verdict in words, in full, then small charts on one k axis. A click on a k, or
/// Enter, runs the clustering with it.
class SweepStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit SweepStrip(ExplorerState& state, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kCharts = 5;

    void refresh();
    void showWords();
    void fitHeight(); ///< as high as the words and the charts need
    void showCharts(const Clustering& clustering);
    void askFor(std::size_t chart, const std::vector<std::size_t>& marks);
    void take(int k);

    ExplorerState& m_state;
    WrapLabel* m_verdict;
    WrapLabel* m_reasons;
    WrapLabel* m_figures;
    QWidget* m_charts;
    GapStatisticCell* m_gap;
    std::array<ChartView*, kCharts> m_views{};
};

} // namespace marquee
