// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_bar.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "widgets/link_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace marquee {

NoticeBar::NoticeBar(QColor Theme::*fill, QColor Theme::*border, QWidget* parent)
    : QWidget(parent), m_fill(fill), m_border(border), m_words(new QHBoxLayout), m_end(new QHBoxLayout)
{
    setFixedHeight(scaled(32));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), 0, scaled(6), 0);
    row->setSpacing(scaled(14));
    m_words->setSpacing(scaled(14));
    m_end->setSpacing(scaled(12));
    row->addLayout(m_words, 1);
    row->addLayout(m_end);
}

QSize NoticeBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(32)};
}

LinkButton* NoticeBar::addLink(const QString& text)
{
    auto* link = new LinkButton(text, this);
    addToEnd(link);
    return link;
}

void NoticeBar::addToEnd(QWidget* widget)
{
    m_end->addWidget(widget);
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), t.*m_fill, t.*m_border, 5 * uiScale());
}

} // namespace marquee
