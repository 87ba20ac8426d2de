// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QPushButton;

namespace marquee {

class SegmentedControl;
class SelectionKey;

/// Which charts are shown, what they tell apart, and how the selected titles stand in them.
class ExploreBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ExploreBar(QWidget* parent = nullptr);

    QStringList chosenCharts() const; ///< ids in the order of catalogueChartKinds()
    void setChosenCharts(const QStringList& ids);
    ChartOverlay overlay() const;
    SelectionScale scale() const;
    void setClustersAvailable(bool available);
    void setCounts(std::size_t shown, std::size_t selected);

signals:
    void chartsChosen();
    void drawingChanged(); ///< overlay() or scale()

private:
    void fillMenu();
    void nameButton();

    QPushButton* m_charts;
    QMenu* m_menu;
    SegmentedControl* m_overlay;
    SegmentedControl* m_scale;
    SelectionKey* m_key;
};

} // namespace marquee
