// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"
#include "widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace marquee {

class DenseButton;
class ExplorerState;
class RulePanel;
class RuleRow;
class ThemedLabel;

/// The cleaning rules with their parameters; whatever is set runs cleaning again and can be undone.
class RulesCard final : public Card
{
    Q_OBJECT
public:
    explicit RulesCard(ExplorerState& state, QWidget* parent = nullptr);

    const std::vector<RuleRow*>& rows() const noexcept { return m_rows; }       ///< one per rule
    const std::vector<RulePanel*>& panels() const noexcept { return m_panels; } ///< one per rule
    void showChosen(std::optional<Rule> rule);
    void setParameter(Rule rule, const QString& path, const QString& value);

signals:
    void ruleChosen(std::optional<marquee::Rule> rule); ///< whose changes to list; nothing: all

private:
    void addRule(Rule rule, QVBoxLayout& column);
    void readDataset();
    void refresh();
    void store(Rule rule, bool on);
    void revert(Rule rule, bool on);
    void revertOrSwitchAll();

    ExplorerState& m_state;
    std::vector<RuleRow*> m_rows;
    std::vector<RulePanel*> m_panels;
    ThemedLabel* m_count;
    DenseButton* m_all;
};

} // namespace marquee
