// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_source.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace marquee {

class ChartCard;
class ClaimsCard;
class EmptyState;
class ExplorerState;
class HeadlineStrip;
class ScrollColumn;
class ThemedLabel;
class WrapLabel;
struct ChartInput;
struct Finding;

/// What a catalogue is, at a glance: its figures, four charts, what stands out, and common claims put to the test.
/// Figures and charts follow the filter; findings and claims speak of the whole catalogue, and their heading says so
/// while a filter is set. "Show … titles" filters the window to the titles of a finding.
class OverviewTab final : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewTab(ExplorerState& state, QWidget* parent = nullptr);

    std::vector<NamedChart> charts() const; ///< for menus and reports

signals:
    void titlesRequested(); ///< the filter now shows the titles of a finding: the table should come up

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePage();
    QWidget* makeFindingsColumn();
    QWidget* makeClaimsColumn();
    void arrange();
    void showCatalogue();
    void showShown();
    void showSelected();
    void showCharts();
    void showHeading();
    void showFindings();
    void fillFindings(const std::vector<Finding>& findings);
    void arrangeFindings();
    void showTitlesOf(const Finding& finding);
    ChartInput input() const;

    ExplorerState& m_state;
    EmptyState* m_empty;
    ScrollColumn* m_scroll;
    QGridLayout* m_page = nullptr;
    QGridLayout* m_findingGrid = nullptr;
    QGridLayout* m_chartGrid = nullptr;
    HeadlineStrip* m_headline = nullptr;
    QWidget* m_findings = nullptr;
    QWidget* m_claimsColumn = nullptr;
    ThemedLabel* m_findingsHeading = nullptr;
    ThemedLabel* m_claimsHeading = nullptr;
    WrapLabel* m_findingsState = nullptr;
    ClaimsCard* m_claims = nullptr;
    ChartCard* m_eras = nullptr;
    std::vector<ChartCard*> m_cards;
    std::vector<QWidget*> m_findingCards;
    bool m_wide = false;
    bool m_outdated = false; ///< changed while the tab was out of sight
};

} // namespace marquee
