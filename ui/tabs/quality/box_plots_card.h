// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/quality/quality_figures.h"
#include "widgets/card.h"

class QComboBox;
class QGridLayout;

namespace marquee {

class SegmentedControl;

/// Box plots of one column that the outlier rule tests, of all titles and of each type, on raw values or logarithms,
/// with what each method finds outside.
class BoxPlotsCard final : public Card
{
    Q_OBJECT
public:
    explicit BoxPlotsCard(QWidget* parent = nullptr);

    QComboBox& columnBox() const noexcept { return *m_column; }
    SegmentedControl& scale() const noexcept { return *m_scale; }
    void setFigures(const QualityFiguresPtr& figures); ///< null: none yet

signals:
    void titlesChosen(const marquee::TitleIds& titles, const QString& what);

private:
    void readColumns();
    void takeOwnScale();
    void refresh();
    const OutlierBoxes* boxes() const; ///< of the column and scale chosen; null: none
    void addNames(QGridLayout& grid) const;
    void addBox(QGridLayout& grid, const OutlierBoxes& boxes, const OutlierBox& box);

    QualityFiguresPtr m_figures;
    QComboBox* m_column;
    SegmentedControl* m_scale;
};

} // namespace marquee
