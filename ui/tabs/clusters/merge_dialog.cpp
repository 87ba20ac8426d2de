// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/merge_dialog.h"

#include "explorer/explorer_state.h"
#include "explorer/title_groups.h"
#include "explorer/wording.h"
#include "theme/scale.h"
#include "widgets/check_list.h"
#include "widgets/scroll_column.h"
#include "widgets/wrap_label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

MergeDialog::MergeDialog(const ExplorerState& state, QWidget* parent)
    : QDialog(parent), m_state(state), m_list(new CheckList(100)),
      m_summary(new WrapLabel({}, FontRole::Table, &Theme::text2))
{
    setWindowTitle(tr("Merge clusters"));
    QList<CheckListItem> items;
    for (const ClusterProfile& profile : state.clustering()->profiles)
        items.append({groupName(state, {GroupKind::Cluster, profile.id}), static_cast<qint64>(profile.size), false});
    m_list->setItems(items);
    connect(m_list, &CheckList::itemToggled, this, &MergeDialog::toggle);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(new WrapLabel(tr("Tick the clusters that are one segment to you. Their figures are taken anew; "
                                       "Undo splits them again."),
                                    FontRole::Table, &Theme::text));
    auto* scroll = new ScrollColumn;
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(scaled(400), scaled(460));
    refresh();
}

void MergeDialog::toggle(int cluster, bool ticked)
{
    std::erase(m_clusters, cluster);
    if (ticked)
        m_clusters.push_back(cluster);
    std::sort(m_clusters.begin(), m_clusters.end());
    refresh();
}

void MergeDialog::refresh()
{
    const auto& profiles = m_state.clustering()->profiles;
    qint64 titles = 0;
    for (const int cluster : m_clusters)
        titles += static_cast<qint64>(profiles.at(static_cast<std::size_t>(cluster)).size);
    const bool all = m_clusters.size() == profiles.size();
    m_merge->setEnabled(m_clusters.size() >= 2 && !all);
    if (all)
        m_summary->setText(tr("At least one cluster has to stay apart."));
    else
        m_summary->setText(m_clusters.size() < 2 ? tr("Tick at least two.")
                                                 : tr("Together %1.").arg(titlesText(titles)));
}

} // namespace marquee
