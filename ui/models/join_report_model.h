// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace marquee {

using JoinPlanPtr = std::shared_ptr<const JoinPlan>;

/// The match report of two files, one class at a time: what each record of the second file is matched with and why; or
/// the titles of the catalogue that get nothing.
class JoinReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        LineColumn,
        NameColumn,
        YearColumn,
        TitlesColumn, ///< those of the catalogue that it is, or may be
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param titles column of `base` with the titles. A null plan: nothing.
    void setPlan(JoinPlanPtr plan, RawTablePtr base, RawTablePtr other, std::size_t titles);
    /// Nothing: the titles of the catalogue that get nothing. O(records).
    void setKind(std::optional<JoinClass> kind);
    std::size_t titlesLeft() const; ///< of the catalogue that get nothing

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect();
    QString text(std::size_t row, int column) const;
    QString keyText(std::size_t row, JoinPart part) const;
    QString candidatesText(std::size_t row) const;

    JoinPlanPtr m_plan;
    RawTablePtr m_base;
    RawTablePtr m_other;
    std::size_t m_titles = 0;
    std::optional<JoinClass> m_kind = JoinClass::Exact;
    std::vector<std::uint32_t> m_rows; ///< of m_other, or of m_base
};

} // namespace marquee
