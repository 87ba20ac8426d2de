// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/evaluation/evaluation_delegate.h"

#include "tabs/recommend/evaluation/evaluation_model.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kMargin = 8;
constexpr int kFigureWidth = 50;
constexpr int kBarHeight = 8;

} // namespace

void EvaluationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QVariant share = index.data(EvaluationModel::BarRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme& theme = currentTheme();
    painter->save();
    painter->fillRect(option.rect, ground.state.testFlag(QStyle::State_Selected) ? theme.selection : theme.surface);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    painter->setFont(themeFont(FontRole::Table));
    painter->setPen(theme.text);
    drawTabular(*painter, QRect(inner.left(), inner.top(), scaled(kFigureWidth), inner.height()),
                Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const QRect track(inner.left() + scaled(kFigureWidth) + kMargin, inner.center().y() - kBarHeight / 2,
                      inner.width() - scaled(kFigureWidth) - kMargin, kBarHeight);
    painter->fillRect(track, theme.grid);
    QRectF bar(track);
    bar.setWidth(track.width() * std::clamp(share.toDouble(), 0.0, 1.0));
    painter->fillRect(bar, index.data(EvaluationModel::OwnRole).toBool() ? theme.classColour(0) : theme.other);
    painter->restore();
}

} // namespace marquee
