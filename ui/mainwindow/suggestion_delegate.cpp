// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/suggestion_delegate.h"

#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(28)};
}

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.selection);
    const QRect inner = option.rect.adjusted(12, 0, -12, 0);

    const QString aside = index.data(kAsideRole).toString();
    painter->setFont(themeFont(FontRole::Table));
    painter->setPen(theme.text3);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, aside);
    const int asideWidth = painter->fontMetrics().horizontalAdvance(aside);

    painter->setFont(themeFont(FontRole::Medium));
    painter->setPen(theme.text);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width() - asideWidth - 12);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace marquee
