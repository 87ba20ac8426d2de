// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "models/audit_line.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace marquee {

/// What of the audit is listed; an unset part lets everything through.
struct AuditFilter
{
    std::optional<Rule> rule;
    std::optional<std::uint32_t> column; ///< of the source; a dropped title has none
    QString text;                        ///< somewhere in title, old or new text, whatever its capitals
    bool operator==(const AuditFilter&) const = default;
};

/// Every change cleaning made, every one that was taken back, and every title it dropped: row, title, column, the
/// file's text, the text used, rule.
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
    void setFilter(const AuditFilter& filter);
    const AuditFilter& filter() const noexcept { return m_filter; }
    void setRule(std::optional<Rule> rule);
    std::optional<Rule> rule() const noexcept { return m_filter.rule; }
    std::size_t total() const noexcept { return m_all.size(); }
    std::vector<std::uint32_t> columnsChanged() const; ///< source columns that some line is about, ascending
    const AuditLine& line(int row) const { return m_all.at(m_lines.at(static_cast<std::size_t>(row))); }
    TitleId titleAt(int row) const { return line(row).row(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditLine& line, int column) const;
    QString titleText(TitleId title) const;
    QString ruleText(const AuditLine& line) const;
    QVariant ink(const AuditLine& line, int column) const;
    bool passes(const AuditLine& line) const;
    void collect();

    DatasetPtr m_data;
    AuditFilter m_filter;
    std::vector<AuditLine> m_all;     ///< of m_data's report
    std::vector<std::size_t> m_lines; ///< places in m_all
};

} // namespace marquee
