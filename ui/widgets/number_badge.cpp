// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_badge.h"

#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

void paintNumberBadge(QPainter& painter, const QRectF& rect, int classIndex, bool hollow)
{
    const Theme& t = currentTheme();
    const QColor colour = t.classColour(classIndex);
    paintPanel(painter, rect, hollow ? QColor() : colour, hollow ? colour : QColor(), 4 * uiScale());
    painter.save();
    QFont font = themeFont(FontRole::Footer);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(hollow ? t.text3 : t.classInk(classIndex));
    painter.drawText(rect, Qt::AlignCenter, classIndex < 0 ? missingText() : integerText(classIndex + 1));
    painter.restore();
}

NumberBadge::NumberBadge(int classIndex, QWidget* parent) : QWidget(parent), m_classIndex(classIndex)
{
    setFixedSize(sizeHint());
    setClassIndex(classIndex);
}

void NumberBadge::setClassIndex(int classIndex)
{
    m_classIndex = classIndex;
    setAccessibleName(classIndex < 0 ? tr("no cluster") : tr("cluster %1").arg(classIndex + 1));
    update();
}

void NumberBadge::setHollow(bool hollow)
{
    m_hollow = hollow;
    update();
}

QSize NumberBadge::sizeHint() const
{
    return {scaled(kSide), scaled(kSide)};
}

void NumberBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintNumberBadge(painter, rect(), m_classIndex, m_hollow);
}

} // namespace marquee
