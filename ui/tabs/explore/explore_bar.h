// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/catalogue/catalogue_chart.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QMenu;
class QPushButton;

namespace marquee {

class SegmentedControl;
class SelectionKey;

/// A number that groups of titles are compared by.
struct Outcome
{
    MeasureField field = Measure::WeightedScore;
    QString name; ///< "Weighted score", "Watch Hours"
    int decimals = 2;
};

/// Which charts are shown, what they tell apart, and how the selected titles stand in them.
class ExploreBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ExploreBar(QWidget* parent = nullptr);

    /// What the file has. A chart that the user chose or put away stays so, another one is chosen when it is
    /// shown at first.
    void setCharts(const std::vector<CatalogueChartKind>& kinds);
    /// Numbers whose means can stand beside labels; the one chosen before stays where there is one of its name.
    void setOutcomes(const std::vector<Outcome>& outcomes);
    Outcome outcome() const;

    QStringList chosenCharts() const; ///< ids in the order given
    void setChosenCharts(const QStringList& ids);
    ChartOverlay overlay() const;
    SelectionScale scale() const;
    void setClustersAvailable(bool available);
    void setCounts(std::size_t shown, std::size_t selected);

signals:
    void chartsChosen();
    void drawingChanged(); ///< overlay(), outcome() or scale()

private:
    void addAction(const CatalogueChartKind& kind);
    void nameButton();

    QPushButton* m_charts;
    QMenu* m_menu;
    QHash<QString, bool> m_wished; ///< by id, what the user said
    QComboBox* m_outcome;
    std::vector<Outcome> m_outcomes;
    SegmentedControl* m_overlay;
    SegmentedControl* m_scale;
    SelectionKey* m_key;
};

} // namespace marquee
