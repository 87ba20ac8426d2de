// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/cluster_scatter.h"
#include "tabs/clusters/cluster_axis.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace marquee {

/// The bar over the scatter: tool, reset, centroids, colour, axes, and what the pane adds at its right end.
class ScatterTools final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterTools(QWidget* parent = nullptr);

    /// Fills the boxes of colour and axes, keeping the choice where it still exists.
    void setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes);
    ClusterAxis xAxis() const;
    ClusterAxis yAxis() const;
    std::optional<MeasureField> colour() const; ///< the number to colour by; unset: the cluster
    void setTool(ClusterScatter::Tool tool);
    QToolButton* addTool(const QString& words, const QIcon& icon); ///< at the right end

signals:
    void toolChosen(marquee::ClusterScatter::Tool tool);
    void axesChosen();
    void colourChosen();
    void resetRequested();
    void centroidsToggled(bool on);

private:
    void addToolButtons(QHBoxLayout& row);
    static QComboBox* addBox(QHBoxLayout& row, const QString& words);
    void fillColours(const Catalogue& catalogue);
    ClusterAxis chosen(const QComboBox& box) const;

    QButtonGroup* m_tools;
    QComboBox* m_colour;
    QComboBox* m_x;
    QComboBox* m_y;
    std::vector<ClusterAxis> m_axes;
    std::vector<MeasureField> m_numbers; ///< to colour by, in the order of the box, after the cluster
};

} // namespace marquee
