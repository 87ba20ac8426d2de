// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/quality/quality_figures.h"
#include "widgets/card.h"

#include <map>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;
class QTableView;

namespace marquee {

class DenseButton;
class ExplorerState;
class ParameterField;
class RecordGroupModel;
class SegmentedControl;
class ThemedLabel;

/// Duplicates and titles with borrowed facts, one group at a time with its records side by side; what is done with all
/// groups, and whether this one is left alone.
class GroupsCard final : public Card
{
    Q_OBJECT
public:
    explicit GroupsCard(ExplorerState& state, QWidget* parent = nullptr);

    RecordGroupModel& model() const noexcept { return *m_model; }
    QTableView& table() const noexcept { return *m_table; }
    SegmentedControl& kind() const noexcept { return *m_kind; }
    ParameterField& action() const noexcept { return *m_actions.at(m_rule); }
    DenseButton& leaveButton() const noexcept { return *m_leave; }
    void setFigures(const QualityFiguresPtr& figures); ///< null: none yet
    void go(int step);                                 ///< that many groups on

signals:
    void parameterChanged(marquee::Rule rule, const QString& path, const QString& value);
    void titlesChosen(const marquee::TitleIds& titles, const QString& what);

private:
    QHBoxLayout* makeTools();
    void addAction(Rule rule, QVBoxLayout& column);
    void setUpTable();
    void setRule(Rule rule);
    void refresh();
    void refreshOptions();
    void leaveOrTreat();
    const std::vector<RecordGroup>& groups() const;
    const RecordGroup* current() const; ///< null: there is none
    bool isLeftAlone(const RecordGroup& group) const;

    ExplorerState& m_state;
    QualityFiguresPtr m_figures;
    Rule m_rule = Rule::FlagDuplicates;
    std::size_t m_index = 0; ///< of the group shown
    RecordGroupModel* m_model;
    QTableView* m_table;
    SegmentedControl* m_kind;
    std::map<Rule, ParameterField*> m_actions;
    ThemedLabel* m_position;
    DenseButton* m_back;
    DenseButton* m_on;
    DenseButton* m_leave;
    DenseButton* m_show;
};

} // namespace marquee
