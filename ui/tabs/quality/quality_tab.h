// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "tabs/quality/quality_figures.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace marquee {

class AuditCard;
class BoxPlotsCard;
class Card;
class CompletenessChart;
class CorrectionsCard;
class ExplorerState;
class FlagCard;
class GroupsCard;
class IssueModel;
class MissingCard;
class OutliersCard;
class RowTroubleModel;
class RulesCard;

/// How good the file is and what cleaning did to it: completeness, rules, outliers, flagged titles, missing values,
/// groups side by side, every change, and what was odd when the file was read. What takes longer is computed by the
/// worker, once the tab is in sight.
class QualityTab final : public QWidget
{
    Q_OBJECT
public:
    explicit QualityTab(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void titlesRequested(); ///< the filter now shows titles a rule flagged: the table should come up
    void cleanedExportRequested();
    void auditExportRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFlagCards();
    Card* makeCompleteness();
    Card* makeIssues();
    Card* makeTroubles();
    void connectCards();
    void readDataset();
    void readIssues(const Dataset& dataset);
    void startFigures();
    void showFigures(const QualityFiguresPtr& figures);
    void arrange();
    void place(std::size_t column, const std::vector<QWidget*>& parts, int stretch);
    void showFlagged(Rule rule);
    void showTitles(TitleIds titles, const QString& what);
    void selectTitles(TitleIds titles, const QString& what);
    TitleIds withoutDropped(TitleIds titles) const;
    void showChanges(std::optional<Rule> rule);

    ExplorerState& m_state;
    CompletenessChart* m_chart;
    IssueModel* m_issueModel;
    RowTroubleModel* m_troubleModel;
    QHBoxLayout* m_row;
    std::array<QVBoxLayout*, 3> m_columns{};
    Card* m_completeness;
    RulesCard* m_rules;
    OutliersCard* m_outliers;
    std::vector<FlagCard*> m_flagCards;
    QWidget* m_flags;
    MissingCard* m_missing;
    BoxPlotsCard* m_boxes;
    GroupsCard* m_groups;
    CorrectionsCard* m_corrections;
    AuditCard* m_audit;
    Card* m_troubles;
    Card* m_issues;
    QualityFiguresPtr m_figures;
    bool m_figuresDue = false; ///< not yet of the dataset that is open
    Job m_job;
    int m_columnCount = 0; ///< of the arrangement in force
};

} // namespace marquee
