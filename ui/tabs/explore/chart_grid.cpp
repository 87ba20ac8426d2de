// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/chart_grid.h"

#include <QScrollBar>

#include <algorithm>

namespace marquee {

namespace {
constexpr int kGap = 10;
constexpr int kMargin = 12;
constexpr int kTop = 8;
constexpr int kLeastHeight = 217; // lists of eight rows keep their labels apart
constexpr int kThreeFrom = 1050;  // width that gives three cards room
constexpr int kTwoFrom = 620;
} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QScrollArea(parent), m_content(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartGrid::sightChanged);
}

int ChartGrid::columns() const
{
    return width() >= kThreeFrom ? 3 : width() >= kTwoFrom ? 2 : 1;
}

void ChartGrid::setCards(const std::vector<QWidget*>& cards)
{
    for (QWidget* card : m_cards)
        card->hide();
    m_cards = cards;
    for (QWidget* card : m_cards) {
        card->setParent(m_content);
        card->show();
    }
    arrange();
}

// By hand rather than with a layout: what is in sight must be known at once, not after the next event.
void ChartGrid::arrange()
{
    const int across = columns();
    const int down = (static_cast<int>(m_cards.size()) + across - 1) / across;
    if (down == 0)
        return;
    const int free = viewport()->height() - kTop - kMargin - (down - 1) * kGap;
    const int height = std::max(kLeastHeight, free / down);
    const int width = (viewport()->width() - 2 * kMargin - (across - 1) * kGap) / across;
    m_content->resize(viewport()->width(), kTop + kMargin + down * height + (down - 1) * kGap);
    int at = 0;
    for (QWidget* card : m_cards) {
        card->setGeometry(kMargin + at % across * (width + kGap), kTop + at / across * (height + kGap), width, height);
        ++at;
    }
}

bool ChartGrid::isInSight(const QWidget& card) const
{
    const QRect place(card.mapTo(m_content, QPoint()), card.size());
    const QRect sight(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    return isVisible() && place.intersects(sight);
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    emit sightChanged();
}

} // namespace marquee
