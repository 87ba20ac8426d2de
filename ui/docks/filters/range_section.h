// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/filter.h"
#include "docks/filters/filter_section.h"

namespace marquee {

class RangeFilter;

/// From and to of a number, over its histogram. A drag filters live and undoes as one step.
class RangeSection final : public FilterSection
{
    Q_OBJECT
public:
    /// @param name as in numberName()
    RangeSection(ExplorerState& state, MeasureField field, const QString& name, QWidget* parent = nullptr);

    bool readDataset() override;
    void readFilter() override;

private:
    void setScale();
    void describe();
    void store(double lower, double upper);
    QString text(double value) const;

    MeasureField m_measure;
    QString m_name;
    RangeFilter* m_range;
    double m_low = 0, m_high = 1;   ///< ends of the scale
    double m_least = 0, m_most = 1; ///< of the data
    int m_drag = 0;                 ///< makes the merge key of one drag
};

} // namespace marquee
