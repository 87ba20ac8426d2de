// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/cluster_scatter.h"
#include "tabs/clusters/cluster_axis.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace marquee {

/// The bar over the scatter: tool, reset, centroids, axes, and what the pane adds at its right end.
class ScatterTools final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterTools(QWidget* parent = nullptr);

    /// Fills the axis boxes, keeping the choice where it still exists.
    void setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes);
    ClusterAxis xAxis() const;
    ClusterAxis yAxis() const;
    void setTool(ClusterScatter::Tool tool);
    QToolButton* addTool(const QString& words, const QIcon& icon); ///< at the right end

signals:
    void toolChosen(marquee::ClusterScatter::Tool tool);
    void axesChosen();
    void resetRequested();
    void centroidsToggled(bool on);

private:
    void addToolButtons(class QHBoxLayout& row);
    QComboBox* addAxisBox(class QHBoxLayout& row, const QString& words);
    ClusterAxis chosen(const QComboBox& box) const;

    QButtonGroup* m_tools;
    QComboBox* m_x;
    QComboBox* m_y;
    std::vector<ClusterAxis> m_axes;
};

} // namespace marquee
