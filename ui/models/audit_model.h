// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace marquee {

/// Every change cleaning made, or those of one rule: row, title, column, the file's text, the text used, rule.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        RowColumn,
        TitleColumn,
        FileColumn,
        BeforeColumn,
        AfterColumn,
        RuleColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDataset(DatasetPtr data); ///< null: nothing
    void setRule(std::optional<Rule> rule);
    std::optional<Rule> rule() const noexcept { return m_rule; }
    std::size_t total() const; ///< changes of all rules
    TitleId titleAt(int row) const { return entry(row).row; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const AuditEntry& entry(int row) const;
    QString text(const AuditEntry& change, int column) const;
    void collect();

    DatasetPtr m_data;
    std::optional<Rule> m_rule;
    std::vector<std::size_t> m_entries; ///< places in the report's audit
};

} // namespace marquee
