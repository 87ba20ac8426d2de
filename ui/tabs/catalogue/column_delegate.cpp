// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/column_delegate.h"

#include "tabs/catalogue/basis_delegate.h"
#include "tabs/catalogue/cluster_delegate.h"
#include "tabs/catalogue/score_delegate.h"

namespace marquee {

CellDelegate* makeDelegate(TableColumn::Content content, const QItemSelectionModel& selection, QObject* parent)
{
    switch (content) {
    case TableColumn::Content::Score:
        return new ScoreDelegate(selection, parent);
    case TableColumn::Content::Basis:
        return new BasisDelegate(selection, parent);
    case TableColumn::Content::Cluster:
        return new ClusterDelegate(selection, parent);
    default:
        return new CellDelegate(selection, parent);
    }
}

} // namespace marquee
