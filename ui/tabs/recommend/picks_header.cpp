// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/picks_header.h"

#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/pick_delegate.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kLegendHeight = 28;
constexpr int kColumnsHeight = 24;

} // namespace

PicksHeader::PicksHeader(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Columns of the picks"));
}

void PicksHeader::setScale(double scale)
{
    m_scale = scale;
    update();
}

QSize PicksHeader::sizeHint() const
{
    return {400, kLegendHeight + kColumnsHeight};
}

void PicksHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().window);
    painter.fillRect(QRect(0, 0, width(), 1), currentTheme().border);
    painter.fillRect(QRect(0, kLegendHeight, width(), 1), currentTheme().border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().border);
    painter.setFont(themeFont(FontRole::Footer));
    paintLegend(painter, QRect(0, 0, width(), kLegendHeight));
    paintColumns(painter, QRect(0, kLegendHeight, width(), kColumnsHeight));
}

void PicksHeader::paintLegend(QPainter& painter, const QRect& area) const
{
    const QString scale = tr("bars 0 to %1").arg(decimalText(m_scale * 100, 0));
    const int scaleWidth = painter.fontMetrics().horizontalAdvance(scale);
    const bool room = [&] {
        int needed = 24 + scaleWidth;
        for (const auto& group : partGroups())
            needed += 13 + painter.fontMetrics().horizontalAdvance(group.name) + 12;
        return needed <= area.width();
    }();
    painter.setPen(currentTheme().text2);
    if (room) // narrow windows read the colours off the sliders
        painter.drawText(area.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, scale);
    int x = area.left() + 12;
    for (const auto& group : partGroups()) {
        const int width = painter.fontMetrics().horizontalAdvance(group.name);
        if (x + 13 + width > area.right() - 12)
            break;
        painter.fillRect(QRect(x, area.center().y() - 4, 8, 9), currentTheme().classColour(group.colourClass));
        painter.drawText(QRect(x + 13, area.top(), width + 4, area.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         group.name);
        x += 13 + width + 12;
    }
}

void PicksHeader::paintColumns(QPainter& painter, const QRect& area) const
{
    const PickColumns columns = pickColumns(area);
    painter.setPen(currentTheme().text2);
    const auto put = [&](const QRect& column, Qt::Alignment side, const QString& text) {
        painter.drawText(column, side | Qt::AlignVCenter, text);
    };
    put(columns.rank, Qt::AlignRight, tr("#"));
    put(columns.moved, Qt::AlignLeft, tr("moved"));
    put(columns.title, Qt::AlignLeft, tr("Title"));
    put(columns.score, Qt::AlignLeft, tr("Score"));
    put(columns.why, Qt::AlignLeft, tr("Why it ranks here"));
    put(columns.total, Qt::AlignRight, tr("Rank"));
}

} // namespace marquee
