// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/clusters/cluster_axis.h"
#include "tabs/clusters/point_looks.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;

namespace marquee {

/// What the scatter shows of the titles: its axes, and what colour, size and shape of the points stand for.
class ScatterFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterFields(QWidget* parent = nullptr);

    /// Fills the boxes, keeping the choices where they still exist.
    void setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes);
    /// As if chosen in the boxes; axes that are not on offer stay as they are.
    void choose(const ClusterAxis& x, const ClusterAxis& y);
    ClusterAxis xAxis() const;
    ClusterAxis yAxis() const;
    PointLooks looks() const;

signals:
    void axesChosen();
    void looksChosen();

private:
    static QComboBox* addBox(QHBoxLayout& row, const QString& words);
    void fillLooks(const Catalogue& catalogue);
    ClusterAxis chosen(const QComboBox& box) const;

    QComboBox* m_x;
    QComboBox* m_y;
    QComboBox* m_colour;
    QComboBox* m_size;
    QComboBox* m_shape;
    std::vector<ClusterAxis> m_axes; ///< in the order of the boxes, as all these
    std::vector<ColourChoice> m_colours;
    std::vector<std::optional<MeasureField>> m_sizes;
    std::vector<std::optional<LabelChoice>> m_shapes;
};

} // namespace marquee
