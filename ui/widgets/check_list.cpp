// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/check_list.h"

#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/check_list_row.h"
#include "widgets/link_button.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

CheckList::CheckList(int shownAtFirst, QWidget* parent)
    : QWidget(parent), m_shownAtFirst(shownAtFirst), m_layout(new QVBoxLayout(this)),
      m_more(new LinkButton(QString(), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* link = new QHBoxLayout;
    link->setContentsMargins(scaled(22), scaled(2), 0, scaled(2));
    link->addWidget(m_more);
    link->addStretch();
    m_layout->addLayout(link);
    connect(m_more, &LinkButton::clicked, this, [this] { setExpanded(!m_expanded); });
    arrange();
}

void CheckList::makeRows(qsizetype count)
{
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto* row = new CheckListRow(this);
        row->setBar(m_bars);
        const int index = static_cast<int>(m_rows.size());
        m_layout->insertWidget(index, row);
        m_rows.append(row);
        connect(row, &CheckListRow::toggled, this, [this, index](bool checked) {
            if (m_filling)
                return;
            emit itemToggled(index, checked);
            emit checkedChanged(checkedLabels());
        });
    }
}

void CheckList::setItems(const QList<CheckListItem>& items)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    makeRows(items.size());
    qint64 highest = 1;
    for (const CheckListItem& item : items)
        highest = std::max(highest, item.count);
    int countWidth = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const CheckListItem& item = items[i];
        m_rows[i]->setContents(item.label, item.count, static_cast<double>(item.count) / static_cast<double>(highest));
        m_rows[i]->setChecked(item.checked);
        countWidth = std::max(countWidth, m_rows[i]->neededCountWidth());
    }
    for (CheckListRow* row : m_rows)
        row->setCountWidth(countWidth);
    arrange();
}

void CheckList::arrange()
{
    int hidden = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool shown = m_expanded || i < m_shownAtFirst || m_rows[i]->isChecked();
        m_rows[i]->setVisible(shown);
        hidden += shown ? 0 : 1;
    }
    m_more->setText(m_expanded ? tr("Show fewer") : tr("%1 more").arg(integerText(hidden)));
    m_more->updateGeometry();
    m_more->setVisible(hidden > 0 || (m_expanded && m_rows.size() > m_shownAtFirst));
}

QStringList CheckList::checkedLabels() const
{
    QStringList labels;
    for (const CheckListRow* row : m_rows)
        if (row->isChecked())
            labels.append(row->label());
    return labels;
}

int CheckList::itemCount() const
{
    return static_cast<int>(m_rows.size());
}

int CheckList::shownCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const CheckListRow* row) { return !row->isHidden(); }));
}

void CheckList::setBars(bool shown)
{
    m_bars = shown;
    for (CheckListRow* row : m_rows)
        row->setBar(shown);
}

void CheckList::setExpanded(bool expanded)
{
    m_expanded = expanded;
    arrange();
}

} // namespace marquee
