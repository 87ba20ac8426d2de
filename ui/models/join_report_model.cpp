// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/join_report_model.h"

#include "explorer/wording.h"
#include "models/join_words.h"
#include "theme/numbers.h"

#include <utility>

namespace marquee {

void JoinReportModel::setPlan(JoinPlanPtr plan, RawTablePtr base, RawTablePtr other, std::size_t titles)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_base = std::move(base);
    m_other = std::move(other);
    m_titles = titles;
    collect();
    endResetModel();
}

void JoinReportModel::setKind(std::optional<JoinClass> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    collect();
    endResetModel();
}

void JoinReportModel::collect()
{
    m_rows.clear();
    if (!m_plan)
        return;
    const std::size_t rows = m_kind ? m_plan->matches.size() : m_plan->source.size();
    for (std::size_t row = 0; row < rows; ++row)
        if (m_kind ? m_plan->matches[row].kind == *m_kind : m_plan->source[row] == JoinMatch::kNone)
            m_rows.push_back(static_cast<std::uint32_t>(row));
}

std::size_t JoinReportModel::titlesLeft() const
{
    return m_plan ? m_plan->source.size() - m_plan->applied : 0;
}

int JoinReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JoinReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JoinReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(text(row, index.column()).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString JoinReportModel::text(std::size_t row, int column) const
{
    switch (column) {
    case LineColumn:
        return integerText(static_cast<qint64>((m_kind ? m_other : m_base)->line(row)));
    case NameColumn:
        return findKey(m_plan->keys, JoinPart::Id) ? keyText(row, JoinPart::Id) : keyText(row, JoinPart::Title);
    case YearColumn:
        return keyText(row, JoinPart::Year);
    case TitlesColumn:
        return m_kind ? candidatesText(row) : fromUtf8(m_base->cell(row, m_titles));
    default:
        return m_kind ? matchText(m_plan->matches[row],
                                  m_plan->matches[row].kind <= JoinClass::Near && m_plan->isApplied(row))
                      : tr("No row of the file is matched with it");
    }
}

QString JoinReportModel::keyText(std::size_t row, JoinPart part) const
{
    const JoinKey* key = findKey(m_plan->keys, part);
    if (key == nullptr)
        return {};
    return fromUtf8(m_kind ? m_other->cell(row, key->other) : m_base->cell(row, key->base)).simplified();
}

QString JoinReportModel::candidatesText(std::size_t row) const
{
    const auto candidates = m_plan->candidates(row);
    QStringList titles;
    for (const std::uint32_t candidate : candidates)
        titles.append(tr("%1 (line %2)")
                          .arg(fromUtf8(m_base->cell(candidate, m_titles)).simplified(),
                               integerText(static_cast<qint64>(m_base->line(candidate)))));
    if (m_plan->matches[row].found > candidates.size())
        titles.append(QString(QChar(0x2026)));
    return titles.join(QStringLiteral("; "));
}

QVariant JoinReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"), tr("Id or title"), tr("Year"), tr("In the catalogue"), tr("Why")};
    return names.at(section);
}

} // namespace marquee
