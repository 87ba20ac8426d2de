// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/evaluation/evaluation_model.h"

#include "recommend/parts.h"
#include "tabs/recommend/evaluation/evaluation_words.h"
#include "theme/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace marquee {

void EvaluationModel::setFigures(std::vector<RankerFigures> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_kind = m_figures.empty() ? std::string() : m_figures.front().kind;
    arrange();
    endResetModel();
}

void EvaluationModel::setKind(const std::string& kind)
{
    beginResetModel();
    m_kind = kind;
    arrange();
    endResetModel();
}

void EvaluationModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (m_figures[i].kind == m_kind)
            m_rows.push_back(i);
    const auto ndcg = [this](std::size_t i) { return std::isnan(m_figures[i].ndcg) ? -1 : m_figures[i].ndcg; };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) { return ndcg(a) > ndcg(b); });
}

std::vector<std::string> EvaluationModel::kinds() const
{
    std::vector<std::string> kinds;
    for (const RankerFigures& one : m_figures)
        if (std::find(kinds.begin(), kinds.end(), one.kind) == kinds.end())
            kinds.push_back(one.kind);
    return kinds;
}

int EvaluationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvaluationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double EvaluationModel::number(const RankerFigures& figures, int column) const
{
    switch (column) {
    case NdcgColumn:
        return figures.ndcg;
    case RecallColumn:
        return figures.recall;
    case AucColumn:
        return figures.auc;
    case CoverageColumn:
        return figures.coverage;
    case DiversityColumn:
        return figures.diversity;
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

double EvaluationModel::greatest(int column) const
{
    double most = 0;
    for (const std::size_t row : m_rows)
        most = std::max(most, number(m_figures[row], column)); // NaN is never greater
    return most;
}

QVariant EvaluationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RankerFigures& figures = m_figures[m_rows[static_cast<std::size_t>(index.row())]];
    const int column = index.column();
    const double value = number(figures, column);
    switch (role) {
    case Qt::DisplayRole:
        if (column == RankerColumn)
            return rankerTitle(figures.ranker);
        return column == NdcgColumn                               ? decimalText(value, 3)
               : column == AucColumn || column == DiversityColumn ? decimalText(value, 2)
                                                                  : percentText(value, 1);
    case Qt::ToolTipRole:
        if (column == NdcgColumn)
            return tr("%1 ± %2 (standard error), %3 asked")
                .arg(decimalText(figures.ndcg, 4), decimalText(figures.ndcgError, 4),
                     integerText(static_cast<qint64>(figures.units)));
        return {};
    case BarRole:
        if (column == RankerColumn || std::isnan(value))
            return {};
        // Chances and shares of one have their own whole; the others are set against the best.
        return column == AucColumn || column == DiversityColumn ? value : value / std::max(greatest(column), 1e-9);
    case OwnRole:
        return presetFromName(figures.ranker).has_value();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == RankerColumn ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant EvaluationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Ranking"), tr("nDCG"), tr("Recall"), tr("AUC"), tr("Coverage"), tr("Diversity")};
    return names.value(section);
}

} // namespace marquee
