// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"
#include "widgets/card.h"

#include <optional>

class QTableView;

namespace marquee {

class AuditModel;
class ExplorerState;
class FilterChip;
class ThemedLabel;

/// Every cell that cleaning changed, as the file has it and as it is used; of one rule on request. A row chosen makes
/// its title the current one.
class AuditCard final : public Card
{
    Q_OBJECT
public:
    explicit AuditCard(ExplorerState& state, QWidget* parent = nullptr);

    AuditModel& model() const noexcept { return *m_model; }
    QTableView& table() const noexcept { return *m_table; }
    void showRule(std::optional<Rule> rule);

signals:
    void ruleCleared();

private:
    void setUpTable();
    void readDataset();
    void refreshCount();
    void copy() const;

    ExplorerState& m_state;
    AuditModel* m_model;
    QTableView* m_table;
    ThemedLabel* m_count;
    FilterChip* m_chip;
};

} // namespace marquee
