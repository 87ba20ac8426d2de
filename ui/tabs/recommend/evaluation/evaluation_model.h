// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/evaluation/evaluation.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace marquee {

/// How every ranking did on the questions of one kind, the best nDCG first.
class EvaluationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        RankerColumn,
        NdcgColumn,
        RecallColumn,
        AucColumn,
        CoverageColumn,
        DiversityColumn,
        ColumnCount
    };
    enum Role
    {
        BarRole = Qt::UserRole, ///< share of the column's full bar, 0..1; invalid where there is none
        OwnRole                 ///< a preset, not a baseline
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<RankerFigures> figures);
    void setKind(const std::string& kind);
    std::vector<std::string> kinds() const; ///< in the order of the figures

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    double number(const RankerFigures& figures, int column) const;
    double greatest(int column) const;

    std::vector<RankerFigures> m_figures;
    std::string m_kind;
    std::vector<std::size_t> m_rows; ///< places in m_figures
};

} // namespace marquee
