// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_strip.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace marquee {

ProgressStrip::ProgressStrip(QWidget* parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ProgressStrip::sizeHint() const
{
    return {scaled(120), scaled(4)};
}

QSize ProgressStrip::minimumSizeHint() const
{
    return sizeHint();
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    const QRectF groove = rect();
    const double radius = groove.height() / 2;
    paintPanel(painter, groove, t.dark ? t.border : t.whole, QColor(), radius);
    const int range = maximum() - minimum();
    if (range <= 0) { // a still middle part instead of an animation that would cost redraws
        const QRectF part(groove.left() + groove.width() / 3, groove.top(), groove.width() / 3, groove.height());
        return paintPanel(painter, part, t.accent, QColor(), radius);
    }
    const double share = std::clamp(static_cast<double>(value() - minimum()) / range, 0.0, 1.0);
    if (share > 0)
        paintPanel(painter,
                   {groove.topLeft(), QSizeF(std::max(groove.height(), groove.width() * share), groove.height())},
                   t.accent, QColor(), radius);
}

} // namespace marquee
