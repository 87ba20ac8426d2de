// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/check_list_row.h"

#include "theme/colours.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {
constexpr int kRowHeight = 24;
constexpr int kBox = 14;
constexpr int kBoxGap = 8;
constexpr int kBarWidth = 44;
constexpr int kBarHeight = 6;
constexpr int kGap = 8;
} // namespace

CheckListRow::CheckListRow(QWidget* parent) : QCheckBox(parent)
{
    setFont(themeFont(FontRole::Table));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckListRow::setContents(const QString& label, qint64 count, double share)
{
    m_label = label;
    m_count = count;
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(tr("%1, %2 titles").arg(label, integerText(count)));
    update();
}

void CheckListRow::setCountWidth(int width)
{
    m_countWidth = width;
    update();
}

void CheckListRow::setBar(bool shown)
{
    m_bar = shown;
    update();
}

int CheckListRow::neededCountWidth() const
{
    return static_cast<int>(std::ceil(tabularWidth(QFontMetricsF(font()), integerText(m_count))));
}

QSize CheckListRow::sizeHint() const
{
    return {scaled(208), scaled(kRowHeight)};
}

QSize CheckListRow::minimumSizeHint() const
{
    return {scaled(kBox + kBoxGap + 32 + 2 * kGap + kBarWidth) + m_countWidth, scaled(kRowHeight)};
}

bool CheckListRow::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

QRect CheckListRow::barRect() const
{
    const int right = width() - m_countWidth - scaled(kGap + 4);
    return {right - scaled(kBarWidth), (height() - scaled(kBarHeight)) / 2, scaled(kBarWidth), scaled(kBarHeight)};
}

QRect CheckListRow::labelRect() const
{
    const int left = scaled(kBox + kBoxGap);
    const int end = m_bar ? barRect().left() : width() - m_countWidth;
    return {left, 0, end - scaled(kGap) - left, height()};
}

bool CheckListRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(m_label) > labelRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_label.toHtmlEscaped(), this);
        return true;
    }
    return QCheckBox::event(event);
}

void CheckListRow::paintBar(QPainter& painter) const
{
    const Theme& t = currentTheme();
    const QRect bar = barRect();
    const int length = m_share > 0 ? std::max(1, static_cast<int>(std::lround(m_share * bar.width()))) : 0;
    painter.fillRect(bar, t.grid);
    painter.fillRect(QRect(bar.left(), bar.top(), length, bar.height()),
                     isChecked() && isEnabled() ? t.accent : t.wholeEdge);
}

void CheckListRow::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    box.rect = QRect(0, (height() - scaled(kBox)) / 2, scaled(kBox), scaled(kBox));
    paintCheckBox(painter, box);

    painter.setFont(font());
    painter.setPen(isEnabled() ? t.text : disabledInk(t));
    const QString shown = fontMetrics().elidedText(m_label, Qt::ElideRight, labelRect().width());
    painter.drawText(labelRect(), Qt::AlignLeft | Qt::AlignVCenter, shown);

    if (m_bar)
        paintBar(painter);
    painter.setPen(isEnabled() ? t.text2 : disabledInk(t));
    drawTabular(painter, rect(), Qt::AlignRight | Qt::AlignVCenter, integerText(m_count));
}

} // namespace marquee
