// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace marquee {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

QMargins FlowLayout::margins() const
{
    return contentsMargins();
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> result;
    int used = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int itemWidth = item->sizeHint().width();
        if (result.isEmpty() || used + spacing() + itemWidth > width) {
            result.append(Line());
            used = -spacing();
        }
        result.last().append(item);
        used += spacing() + itemWidth;
    }
    return result;
}

int FlowLayout::lineHeight(const Line& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

int FlowLayout::lineCount(int width) const
{
    const QMargins m = margins();
    return static_cast<int>(lines(width - m.left() - m.right()).size());
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins m = margins();
    const auto rows = lines(width - m.left() - m.right());
    int height = m.top() + m.bottom() + std::max(0, static_cast<int>(rows.size()) - 1) * spacing();
    for (const Line& line : rows)
        height += lineHeight(line);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(margins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width += (item->isEmpty() ? 0 : item->sizeHint().width() + spacing());
    const QMargins m = margins();
    width = std::max(0, width - spacing()) + m.left() + m.right();
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(margins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.top();
    for (const Line& line : lines(area.width())) {
        const int height = lineHeight(line);
        int x = area.left();
        for (QLayoutItem* item : line) {
            const QSize hint = item->sizeHint();
            const QRect place(x, y + (height - hint.height()) / 2, std::min(hint.width(), area.width()), hint.height());
            item->setGeometry(QStyle::visualRect(direction, area, place));
            x += hint.width() + spacing();
        }
        y += height + spacing();
    }
}

} // namespace marquee
