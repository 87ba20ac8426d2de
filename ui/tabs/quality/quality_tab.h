// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace marquee {

class AuditCard;
class Card;
class CompletenessChart;
class ExplorerState;
class FlagCard;
class IssueModel;
class OutliersCard;
class RulesCard;

/// How good the file is and what cleaning did to it: completeness, rules, outliers, flagged titles, every change, and
/// what was odd when the file was read.
class QualityTab final : public QWidget
{
    Q_OBJECT
public:
    explicit QualityTab(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void titlesRequested(); ///< the filter now shows titles a rule flagged: the table should come up

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFlagCards();
    Card* makeCompleteness();
    Card* makeIssues();
    void readDataset();
    void arrange();
    void place(std::size_t column, const std::vector<QWidget*>& parts, int stretch);
    void showFlagged(Rule rule);
    void showChanges(std::optional<Rule> rule);

    ExplorerState& m_state;
    CompletenessChart* m_chart;
    IssueModel* m_issueModel;
    QHBoxLayout* m_row;
    std::array<QVBoxLayout*, 3> m_columns{};
    Card* m_completeness;
    RulesCard* m_rules;
    OutliersCard* m_outliers;
    std::vector<FlagCard*> m_flagCards;
    QWidget* m_flags;
    AuditCard* m_audit;
    Card* m_issues;
    int m_columnCount = 0; ///< of the arrangement in force
};

} // namespace marquee
