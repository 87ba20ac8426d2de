// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/contrast_model.h"

#include "tabs/clusters/contrast_words.h"
#include "widgets/plain_tip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee {

void ContrastModel::setContrast(std::shared_ptr<const GroupContrast> contrast, CataloguePtr catalogue)
{
    beginResetModel();
    m_contrast = std::move(contrast);
    m_catalogue = std::move(catalogue);
    arrange();
    endResetModel();
}

void ContrastModel::setNames(const QString& a, const QString& b)
{
    m_nameA = a;
    m_nameB = b;
    emit headerDataChanged(Qt::Horizontal, AColumn, BColumn);
}

void ContrastModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    arrange();
    endResetModel();
}

void ContrastModel::arrange()
{
    m_rows.clear();
    if (!m_contrast)
        return;
    if (m_part != Part::Labels)
        for (std::size_t i = 0; i < m_contrast->numbers.size(); ++i) {
            const double effect = m_contrast->numbers[i].effect.value;
            m_rows.push_back({true, i, std::isnan(effect) ? -1 : std::abs(effect)});
        }
    if (m_part != Part::Numbers)
        for (std::size_t i = 0; i < m_contrast->labels.size(); ++i)
            m_rows.push_back({false, i, std::abs(m_contrast->labels[i].effect)});
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.strength > b.strength; });
}

int ContrastModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ContrastModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContrastModel::text(const Row& row, int column) const
{
    const ContrastLine line = row.number ? contrastLine(*m_catalogue, m_contrast->numbers[row.index])
                                         : contrastLine(*m_catalogue, m_contrast->labels[row.index]);
    const std::array texts{&line.kind, &line.name, &line.a, &line.b, &line.difference, &line.interval, &line.effect};
    return *texts.at(static_cast<std::size_t>(column));
}

QVariant ContrastModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return plainTip(text(row, NameColumn));
    if (role == Qt::TextAlignmentRole) {
        const bool words = index.column() <= NameColumn || index.column() == EffectColumn;
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

QVariant ContrastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Kind"),       tr("What"),          m_nameA,     m_nameB,
                                                  tr("Difference"), tr("95 % interval"), tr("Effect")};
    const std::array<QString, ColumnCount> tips{
        QString(),
        QString(),
        m_nameA,
        m_nameB,
        tr("First less second: of means, of shares in percentage points; votes, awards and box office as a factor"),
        tr("Means: Welch; shares: Newcombe"),
        tr("Hedges' g of a number, in standard deviations; lift of a label, its size by Cohen's h")};
    const auto at = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole)
        return titles[at];
    if (role == Qt::ToolTipRole)
        return tips[at].isEmpty() ? QVariant() : QVariant(plainTip(tips[at]));
    if (role == Qt::TextAlignmentRole) {
        const bool words = section <= NameColumn || section == EffectColumn;
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace marquee
