// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"
#include "widgets/card.h"

#include <vector>

namespace marquee {

class DenseButton;
class ExplorerState;
class RuleRow;
class ThemedLabel;

/// The cleaning rules, to switch; every switch runs cleaning again and can be undone.
class RulesCard final : public Card
{
    Q_OBJECT
public:
    explicit RulesCard(ExplorerState& state, QWidget* parent = nullptr);

    const std::vector<RuleRow*>& rows() const noexcept { return m_rows; }
    void showChosen(std::optional<Rule> rule);

signals:
    void ruleChosen(std::optional<marquee::Rule> rule); ///< whose changes to list; nothing: all

private:
    void refresh();
    void store(Rule rule, bool on);
    void switchAll();

    ExplorerState& m_state;
    std::vector<RuleRow*> m_rows;
    ThemedLabel* m_count;
    DenseButton* m_all;
};

} // namespace marquee
