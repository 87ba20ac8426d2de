// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"
#include "models/audit_line.h"
#include "widgets/card.h"

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QTableView;

namespace marquee {

class AuditModel;
class DenseButton;
class ExplorerState;
class FilterChip;

/// Every cell that cleaning changed, as the file has it and as it is used, and the titles it left out; of one rule,
/// column or text on request. A row chosen makes its title the current one; Enter or a double click goes to it, Delete
/// takes the chosen changes back.
class AuditCard final : public Card
{
    Q_OBJECT
public:
    explicit AuditCard(ExplorerState& state, QWidget* parent = nullptr);

    AuditModel& model() const noexcept { return *m_model; }
    QTableView& table() const noexcept { return *m_table; }
    QLineEdit& search() const noexcept { return *m_search; }
    QComboBox& columnBox() const noexcept { return *m_column; }
    DenseButton& revertButton() const noexcept { return *m_revert; }
    void showRule(std::optional<Rule> rule);

signals:
    void ruleCleared();
    void titleRequested(marquee::TitleId title); ///< to be shown in the table of titles
    void auditRequested();                       ///< to be exported
    void cleanedRequested();                     ///< the table, to be exported

private:
    void setUpHeader();
    QHBoxLayout* makeFilters();
    void setUpTable();
    void setUpKeys();
    void readDataset();
    void readColumns();
    void applyFilters();
    void refreshCount();
    void refreshRevert();
    std::vector<AuditLine> chosen() const;
    void fillMenu(QMenu& menu);
    void revertChosen();
    void restoreChosen();
    void goToCurrent();
    void copy() const;

    ExplorerState& m_state;
    AuditModel* m_model;
    QTableView* m_table;
    FilterChip* m_chip;
    QLineEdit* m_search;
    QComboBox* m_column;
    DenseButton* m_revert;
};

} // namespace marquee
