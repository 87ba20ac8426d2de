// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/label_painter.h"

#include "theme/colours.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kIconGap = 6;
constexpr int kArrowRoom = 14;

bool hasMenuArrow(const QStyleOptionToolButton& option)
{
    return option.features & QStyleOptionToolButton::HasMenu;
}

QIcon::Mode modeOf(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
}

QIcon::State stateOf(const QStyleOption& option)
{
    return option.state & QStyle::State_On ? QIcon::On : QIcon::Off;
}

int textWidth(const QFontMetrics& metrics, const QString& text)
{
    return metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

/// Icon at the left end of `rect`, then the text; cut where the button is too narrow.
void paintIconAndText(QPainter& painter, QRect rect, const QIcon& icon, QSize iconSize, const QString& text,
                      const QStyleOption& option)
{
    if (!icon.isNull()) {
        const QRect place(QPoint(rect.left(), rect.top() + (rect.height() - iconSize.height()) / 2), iconSize);
        icon.paint(&painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter, modeOf(option),
                   stateOf(option));
        const int used = iconSize.width() + scaled(kIconGap);
        rect.adjust(option.direction == Qt::RightToLeft ? 0 : used, 0, option.direction == Qt::RightToLeft ? -used : 0,
                    0);
    }
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width() + 1, Qt::TextShowMnemonic));
}

} // namespace

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option)
{
    const Theme& t = currentTheme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool primary = option.features & QStyleOptionButton::DefaultButton;
    painter.setPen(!enabled ? disabledInk(t) : (primary ? t.onAccent : t.text));
    int width = textWidth(option.fontMetrics, option.text);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : scaled(kIconGap));
    QRect content(0, option.rect.top(), std::min(width, option.rect.width() - 4), option.rect.height());
    content.moveLeft(option.rect.left() + (option.rect.width() - content.width()) / 2);
    paintIconAndText(painter, content, option.icon, option.iconSize, option.text, option);
}

bool hasWords(const QStyleOptionToolButton& option)
{
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup; // an arrow to press on its own
    return option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.text.isEmpty() && !split;
}

int toolLabelWidth(const QStyleOptionToolButton& option)
{
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + scaled(kIconGap);
    return icon + textWidth(option.fontMetrics, option.text) + (hasMenuArrow(option) ? scaled(kArrowRoom) : 0);
}

void paintToolLabel(QPainter& painter, const QStyleOptionToolButton& option)
{
    const Theme& t = currentTheme();
    painter.setPen(option.state & QStyle::State_Enabled ? t.text : disabledInk(t));
    painter.setFont(option.font);
    QRect content(0, option.rect.top(), std::min(toolLabelWidth(option), option.rect.width()), option.rect.height());
    content.moveLeft(option.rect.left() + (option.rect.width() - content.width()) / 2);
    if (hasMenuArrow(option)) {
        const QRect arrow(content.right() + 1 - scaled(kArrowRoom - 4), content.top(), scaled(10), content.height());
        paintChevron(painter, arrow, Pointing::Down, t.text2);
        content.setRight(arrow.left() - scaled(4));
    }
    paintIconAndText(painter, content, option.icon, option.iconSize, option.text, option);
}

} // namespace marquee
