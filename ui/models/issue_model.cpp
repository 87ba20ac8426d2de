// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/issue_model.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <utility>

namespace marquee {

namespace {

constexpr int kColumns = 3; ///< line, kind, message

} // namespace

void IssueModel::setIssues(std::vector<Issue> issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant IssueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue& issue = m_issues.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(issue, index.column());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p>").arg(text(issue, index.column()).toHtmlEscaped());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString IssueModel::text(const Issue& issue, int column) const
{
    switch (column) {
    case 0:
        return issue.line == 0 ? tr("file") : integerText(static_cast<qint64>(issue.line));
    case 1:
        return fromUtf8(issue.kind).replace(QLatin1Char('_'), QLatin1Char(' '));
    default:
        return fromUtf8(issue.message);
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"), tr("Kind"), tr("What was met")};
    return names.at(section);
}

} // namespace marquee
