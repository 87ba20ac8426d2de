// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace marquee {

/// What was odd about the file when it was read: line, what happened.
class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(std::vector<Issue> issues);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Issue& issue, int column) const;

    std::vector<Issue> m_issues;
};

} // namespace marquee
