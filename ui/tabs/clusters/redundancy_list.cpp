// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/redundancy_list.h"

#include "tabs/clusters/block_row.h"
#include "widgets/link_button.h"

#include <QVBoxLayout>

#include <set>

namespace marquee {

RedundancyList::RedundancyList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(2);
}

void RedundancyList::setPairs(const std::vector<Redundancy>& pairs)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    std::set<Block> offered;
    for (const Redundancy& pair : pairs) {
        if (pair.kept == pair.repeating || !offered.insert(pair.repeating).second)
            continue;
        auto* offer = new LinkButton(tr("Halve the weight of %1").arg(blockTitle(pair.repeating)));
        connect(offer, &QAbstractButton::clicked, this, [this, block = pair.repeating] { emit halveRequested(block); });
        m_rows->addWidget(offer, 0, Qt::AlignLeft);
    }
    setVisible(!offered.empty());
}

} // namespace marquee
