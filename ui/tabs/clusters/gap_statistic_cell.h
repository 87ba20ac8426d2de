// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/gap_statistic.h"
#include "clustering/sweep.h"
#include "explorer/job.h"

#include <QWidget>

#include <memory>

namespace marquee {

class ChartView;
class ExplorerState;
class LinkButton;

/// The gap statistic of the sweep on screen: a button until it is asked for, the way and a cancel while it is computed,
/// then its chart. It lasts as long as the sweep does.
class GapStatisticCell final : public QWidget
{
    Q_OBJECT
public:
    explicit GapStatisticCell(ExplorerState& state, QWidget* parent = nullptr);

    ChartView& view() const noexcept { return *m_view; }
    /// What it says, as a sentence; empty while there is nothing to say.
    QString sentence() const;

signals:
    void resultChanged();
    void chosen(int k); ///< by a click or a key

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(); ///< forgets the statistic of another sweep
    void toggle();
    void start();
    void showProgress(double fraction);
    void refresh();
    void choose(const std::vector<std::size_t>& marks);

    ExplorerState& m_state;
    ChartView* m_view;
    QWidget* m_room; ///< of the button, in place of the chart
    LinkButton* m_button;
    std::shared_ptr<const Sweep> m_sweep; ///< that the next two belong to
    std::shared_ptr<const GapStatistic> m_gap;
    QString m_failure;
    Job m_job;
};

} // namespace marquee
