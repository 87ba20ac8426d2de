// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/card_section.h"

#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace marquee {

CardSection::CardSection(const QString& heading, const QString& link, QWidget* parent)
    : QWidget(parent), m_heading(new ElidedLabel(heading, FontRole::CardTitle)), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 4);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    if (!link.isEmpty()) {
        auto* button = new LinkButton(link);
        connect(button, &LinkButton::clicked, this, &CardSection::linkActivated);
        head->addWidget(button);
    }
    column->addLayout(head);
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
}

void CardSection::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

void CardSection::clearRows()
{
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // a row may be what was clicked
        delete item;
    }
}

void CardSection::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), currentTheme().border);
}

} // namespace marquee
