// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hover_card.h"

#include "charts/plot_paint.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr double kPadding = 8;
constexpr double kOffPointer = 14;
constexpr double kMostWidth = 280;

/// Right below the pointer where there is room, else on its other sides.
QPointF cornerFor(QPointF pointer, QSizeF size, const QRectF& bounds)
{
    double x = pointer.x() + kOffPointer, y = pointer.y() + kOffPointer;
    if (x + size.width() > bounds.right())
        x = pointer.x() - kOffPointer - size.width();
    if (y + size.height() > bounds.bottom())
        y = pointer.y() - kOffPointer - size.height();
    x = std::clamp(x, bounds.left(), std::max(bounds.left(), bounds.right() - size.width()));
    y = std::clamp(y, bounds.top(), std::max(bounds.top(), bounds.bottom() - size.height()));
    return {std::round(x), std::round(y)};
}

void paintGround(QPainter& painter, const QRectF& card, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int spread = 1; spread <= 3; ++spread) { // a soft shadow, 14 % where the three layers lie over each other
        painter.setBrush(QColor(0, 0, 0, 12));
        painter.drawRoundedRect(card.adjusted(-spread, 2 - spread, spread, 2 + spread), 5 + spread, 5 + spread);
    }
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace

void paintHoverCard(QPainter& painter, const QRectF& bounds, QPointF pointer, const QString& name, const QString& value,
                    const Theme& theme)
{
    QFont strong = themeFont(FontRole::Table);
    strong.setWeight(QFont::DemiBold);
    const QFont plain = themeFont(FontRole::Table);
    const double most = std::min(kMostWidth, bounds.width() - 2 * kPadding);
    const QFontMetricsF strongMetrics(strong), plainMetrics(plain);
    const QString head = strongMetrics.elidedText(name, Qt::ElideRight, most);
    const QStringList lines = value.isEmpty() ? QStringList() : value.split(QLatin1Char('\n'));
    double width = textWidth(head, strong);
    for (const QString& line : lines)
        width = std::max(width, std::min(textWidth(line, plain), most));
    const double lineHeight = textHeight(plain) + 1;
    const QSizeF size(std::ceil(width) + 2 * kPadding,
                      2 * kPadding - 4 + lineHeight * static_cast<double>(lines.size() + 1));
    const QRectF card(cornerFor(pointer, size, bounds), size);
    painter.save();
    paintGround(painter, card, theme);
    QPointF at = card.topLeft() + QPointF(kPadding, kPadding - 2);
    paintText(painter, at, Qt::AlignLeft | Qt::AlignTop, head, strong, theme.text);
    for (const QString& line : lines) {
        at.ry() += lineHeight;
        paintText(painter, at, Qt::AlignLeft | Qt::AlignTop, plainMetrics.elidedText(line, Qt::ElideRight, most + 1),
                  plain, theme.text2);
    }
    painter.restore();
}

} // namespace marquee
