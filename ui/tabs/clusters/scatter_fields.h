// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/clusters/cluster_axis.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;

namespace marquee {

/// What the scatter shows of the titles: its axes and its colours.
class ScatterFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterFields(QWidget* parent = nullptr);

    /// Fills the boxes, keeping the choices where they still exist.
    void setAxes(const Catalogue& catalogue, std::vector<ClusterAxis> axes);
    ClusterAxis xAxis() const;
    ClusterAxis yAxis() const;
    std::optional<MeasureField> colour() const; ///< the number to colour by; unset: the cluster

signals:
    void axesChosen();
    void looksChosen(); ///< colour

private:
    static QComboBox* addBox(QHBoxLayout& row, const QString& words);
    void fillColours(const Catalogue& catalogue);
    ClusterAxis chosen(const QComboBox& box) const;

    QComboBox* m_x;
    QComboBox* m_y;
    QComboBox* m_colour;
    std::vector<ClusterAxis> m_axes;
    std::vector<MeasureField> m_numbers; ///< to colour by, in the order of the box, after the cluster
};

} // namespace marquee
