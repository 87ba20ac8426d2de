// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/chip_area.h"

#include "theme/numbers.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"
#include "widgets/flow_layout.h"

#include <QMenu>
#include <QResizeEvent>

#include <utility>

namespace marquee {

ChipArea::ChipArea(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(this, 6)), m_more(new DenseButton({}, this)), m_menu(new QMenu(this))
{
    m_more->hide();
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipArea::fillMenu);
}

void ChipArea::setChips(const QList<FilterChip*>& chips)
{
    while (QLayoutItem* item = m_flow->takeAt(0))
        delete item;
    for (FilterChip* chip : std::as_const(m_chips)) {
        chip->hide(); // it may be the sender of the signal that led here
        chip->deleteLater();
    }
    m_chips = chips;
    for (FilterChip* chip : std::as_const(m_chips))
        m_flow->addWidget(chip);
    m_flow->addWidget(m_more);
    fit();
}

QList<FilterChip*> ChipArea::chipsInMenu() const
{
    QList<FilterChip*> hidden;
    for (FilterChip* chip : m_chips)
        if (chip->isHidden())
            hidden.append(chip);
    return hidden;
}

void ChipArea::showFirst(qsizetype count)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(i < count);
    m_more->setText(tr("+%1 more").arg(integerText(m_chips.size() - count)));
    m_more->setVisible(count < m_chips.size());
}

void ChipArea::fit()
{
    qsizetype count = m_chips.size();
    showFirst(count);
    while (count > 1 && m_flow->lineCount(width()) > kLines)
        showFirst(--count);
}

void ChipArea::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    for (FilterChip* chip : chipsInMenu()) {
        QMenu* entry = m_menu->addMenu(chip->accessibleName());
        entry->addAction(tr("&Edit"), chip, &QPushButton::click);
        entry->addAction(tr("&Remove"), chip, &FilterChip::removed);
    }
}

void ChipArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace marquee
