// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/group_contrast.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace marquee {

/// Two groups of titles side by side, the largest effect first; numbers and labels together or apart.
class ContrastModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        KindColumn,
        NameColumn,
        AColumn,
        BColumn,
        DifferenceColumn,
        IntervalColumn,
        EffectColumn,
        ColumnCount
    };
    enum class Part
    {
        All,
        Numbers,
        Labels
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param contrast null: nothing
    void setContrast(std::shared_ptr<const GroupContrast> contrast, CataloguePtr catalogue);
    void setNames(const QString& a, const QString& b); ///< of the groups, for the header
    void setPart(Part part);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        bool number = false;
        std::size_t index = 0; ///< in the contrast's list
        double strength = 0;   ///< of the effect
    };
    void arrange();
    QString text(const Row& row, int column) const;

    std::shared_ptr<const GroupContrast> m_contrast;
    CataloguePtr m_catalogue;
    QString m_nameA, m_nameB;
    Part m_part = Part::All;
    std::vector<Row> m_rows;
};

} // namespace marquee
