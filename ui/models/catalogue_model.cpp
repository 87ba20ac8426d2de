// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue_model.h"

#include "base/numbers.h"
#include "explorer/wording.h"
#include "models/cell_tips.h"
#include "theme/numbers.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {

using Content = TableColumn::Content;

CatalogueModel::CatalogueModel(ExplorerState& state, QObject* parent) : QAbstractTableModel(parent), m_state(state)
{
    readDataset();
}

void CatalogueModel::readDataset()
{
    beginResetModel();
    m_data = m_state.dataset();
    m_rows.clear();
    m_columns = m_data ? tableColumns(*m_data) : std::vector<TableColumn>();
    m_rowOf.assign(m_data ? m_data->size() : 0, -1);
    m_flagged.assign(m_rowOf.size(), false);
    if (m_data)
        for (const Flag& flag : m_data->cleaning->flags)
            if (isWorn(flag.rule))
                m_flagged[flag.row.row] = true;
    endResetModel();
}

void CatalogueModel::setRows(TitleIds rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    std::fill(m_rowOf.begin(), m_rowOf.end(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf.at(m_rows[row].row) = static_cast<int>(row);
    endResetModel();
}

std::optional<int> CatalogueModel::rowOf(TitleId title) const
{
    if (title.row >= m_rowOf.size() || m_rowOf[title.row] < 0)
        return std::nullopt;
    return m_rowOf[title.row];
}

void CatalogueModel::clustersChanged()
{
    for (int column = 0; column < columnCount(); ++column)
        if (m_columns[static_cast<std::size_t>(column)].content == Content::Cluster && rowCount() > 0)
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

int CatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CatalogueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_columns.at(static_cast<std::size_t>(index.column()));
    const TitleId title = titleAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, title);
    case Qt::EditRole:
        return plainText(column, title);
    case Qt::ToolTipRole:
        return tip(column, title);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TitleIdRole:
        return title.row;
    case NumberRole:
        return number(column, title);
    case BadgeRole:
        return badge(column, title);
    case VoicesRole:
        return voices(title);
    case ClusterRole:
        return m_state.clusterOf(title);
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.description;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CatalogueModel::text(const TableColumn& column, TitleId title) const
{
    if (column.key.kind == SortKey::Kind::Measure) {
        const double value = m_data->numbers(column.key.measure)[title.row];
        return column.key.measure == Measure::Gap && !std::isnan(value) ? signedText(value)
                                                                        : measureText(column.key.measure, value);
    }
    const QString words = plainText(column, title);
    return words.isEmpty() && column.source ? missingText() : words;
}

QString CatalogueModel::plainText(const TableColumn& column, TitleId title) const
{
    switch (column.key.kind) {
    case SortKey::Kind::Measure:
        return fromUtf8(formatNumber(m_data->numbers(column.key.measure)[title.row]));
    case SortKey::Kind::Basis:
        return basisText(m_data->scores->basis[title.row]);
    case SortKey::Kind::Cluster:
        return m_state.clusterName(m_state.clusterOf(title));
    default:
        return fromUtf8(m_data->catalogue->cell(title, *column.source)).simplified();
    }
}

QVariant CatalogueModel::number(const TableColumn& column, TitleId title) const
{
    if (column.key.kind != SortKey::Kind::Measure)
        return {};
    const double value = m_data->numbers(column.key.measure)[title.row];
    return std::isnan(value) ? QVariant() : QVariant(value);
}

CatalogueModel::Badge CatalogueModel::badge(const TableColumn& column, TitleId title) const
{
    const auto* change =
        column.source ? m_data->cleaning->change(title, static_cast<std::uint32_t>(*column.source)) : nullptr;
    if (change && change->isImputed())
        return ImputedBadge;
    return change || (column.content == Content::Title && m_flagged[title.row]) ? ChangedBadge : NoBadge;
}

int CatalogueModel::voices(TitleId title) const
{
    const Basis basis = m_data->scores->basis[title.row];
    const bool audience = basis != Basis::CriticsOnly && basis != Basis::Unrated;
    int critics = 0;
    for (const Measure measure : {Measure::RottenTomatoes, Measure::Metacritic}) {
        const auto values = m_data->numbers(measure);
        const TitleIds& imputed = m_data->catalogue->imputed(measure); // a filled-in critic is no voice
        const bool real = !std::binary_search(imputed.begin(), imputed.end(), title);
        critics += title.row < values.size() && !std::isnan(values[title.row]) && real ? 1 : 0;
    }
    return (audience ? 1 : 0) | (critics > 0 ? 2 : 0) | (critics > 1 ? 4 : 0);
}

QString CatalogueModel::tip(const TableColumn& column, TitleId title) const
{
    QStringList parts;
    if (column.source) {
        const auto* change = m_data->cleaning->change(title, static_cast<std::uint32_t>(*column.source));
        if (change)
            parts << changeTip(*change);
    }
    if (column.content == Content::Title && m_flagged[title.row])
        parts << flagsTip(*m_data->cleaning, title);
    if (column.content == Content::Basis)
        parts << basisText(m_data->scores->basis[title.row]);
    return parts.join(QStringLiteral("<br>"));
}

} // namespace marquee
