// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selection_bar.h"

#include "widgets/elided_label.h"
#include "widgets/figure_strip.h"
#include "widgets/icon_button.h"
#include "widgets/link_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace marquee {

SelectionBar::SelectionBar(QWidget* parent)
    : NoticeBar(&Theme::selection, &Theme::selectionBorder, parent),
      m_count(new ThemedLabel({}, FontRole::Table, &Theme::text, this)),
      m_description(new ElidedLabel({}, FontRole::Table, &Theme::text, this)), m_figures(new FigureStrip(this))
{
    QFont strong = m_count->font();
    strong.setWeight(QFont::DemiBold);
    m_count->setFont(strong);
    words()->addWidget(m_count);
    words()->addWidget(m_description);
    words()->addWidget(m_figures, 1);
    connect(addLink(tr("Keep only")), &LinkButton::clicked, this, &SelectionBar::keepOnlyRequested);
    m_compare = addLink(tr("Compare"));
    connect(m_compare, &LinkButton::clicked, this, &SelectionBar::compareRequested);
    connect(addLink(tr("Export…")), &LinkButton::clicked, this, &SelectionBar::exportRequested);
    auto* cross = new IconButton(IconName::Close, tr("Clear the selection (Esc)"), this);
    connect(cross, &IconButton::clicked, this, &SelectionBar::cleared);
    addToEnd(cross);
}

void SelectionBar::setSelection(const QString& count, const QString& description, const QList<SelectionFigure>& figures)
{
    m_count->setText(count);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_figures->setFigures(figures);
}

void SelectionBar::setCompareVisible(bool visible)
{
    m_compare->setVisible(visible);
}

void SelectionBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cleared();
    else
        NoticeBar::keyPressEvent(event);
}

} // namespace marquee
