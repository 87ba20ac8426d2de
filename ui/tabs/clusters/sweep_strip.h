// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

#include <array>

class QHBoxLayout;

namespace marquee {

class ChartView;
class ExplorerState;
class ThemedLabel;
class WrapLabel;

/// What the sweep over k says: the verdict in words, then five small charts on one k axis. A click on a point asks for
/// that k.
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
    void fitWords(); ///< the verdict always, beneath it what there is room for; its tool tip has the rest
    void showCharts(const Clustering& clustering);
    void askFor(std::size_t chart, const std::vector<std::size_t>& marks);

    ExplorerState& m_state;
    WrapLabel* m_verdict;
    WrapLabel* m_reasons;
    WrapLabel* m_figures;
    QWidget* m_charts;
    std::array<ThemedLabel*, kCharts> m_titles{};
    std::array<ThemedLabel*, kCharts> m_subtitles{};
    std::array<ChartView*, kCharts> m_views{};
};

} // namespace marquee
