// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/switched_pages.h"

#include "widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace marquee {

SwitchedPages::SwitchedPages(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_accessibleName(accessibleName), m_bar(new QWidget), m_row(new QHBoxLayout(m_bar)),
      m_bars(new QStackedWidget), m_pages(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(12);
    m_row->addWidget(m_bars, 1);
    m_bar->setAutoFillBackground(true);
    m_bar->setBackgroundRole(QPalette::Base);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    m_bar->hide();
    connect(m_pages, &QStackedWidget::currentChanged, m_bars, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &SwitchedPages::currentChanged);
}

void SwitchedPages::addPage(QWidget* page, const QString& name, QWidget* bar)
{
    m_bars->addWidget(bar ? bar : new QWidget);
    m_pages->addWidget(page);
    m_names << name;
    remakeSwitch();
    m_bar->setVisible(bar || m_names.size() > 1);
}

void SwitchedPages::remakeSwitch()
{
    delete m_switch;
    m_switch = new SegmentedControl(m_names);
    m_switch->setAccessibleName(m_accessibleName);
    m_switch->setCurrentIndex(m_pages->currentIndex());
    connect(m_switch, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_row->insertWidget(0, m_switch);
    m_switch->setVisible(m_names.size() > 1);
}

void SwitchedPages::setPageName(const QWidget* page, const QString& name)
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i) == page) {
            m_names[i] = name;
            m_switch->setSegmentText(i, name);
        }
}

void SwitchedPages::showPage(QWidget* page)
{
    m_switch->setCurrentIndex(m_pages->indexOf(page));
}

QWidget* SwitchedPages::currentPage() const
{
    return m_pages->currentWidget();
}

} // namespace marquee
