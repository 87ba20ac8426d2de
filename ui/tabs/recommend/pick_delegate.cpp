// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/pick_delegate.h"

#include "tabs/recommend/not_this_mark.h"
#include "tabs/recommend/pick_model.h"
#include "tabs/recommend/star_mark.h"
#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr int kRowHeight = 61;
constexpr int kCurrentHeight = 82; ///< at least
constexpr int kCurrentTop = 8;     ///< above the title of the current row, whose reason stands in full below it
constexpr int kSumTop = 28;        ///< below the top of the current row
constexpr int kSumBottom = 6;
constexpr int kLine = 16;

void drawElided(QPainter& painter, const QRect& area, const QString& text)
{
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

void paintTitle(QPainter& painter, QRect area, const QModelIndex& index, bool current, const Theme& theme)
{
    const QString name = index.data().toString();
    const QString year = index.data(PickModel::YearRole).toString();
    const int top = current ? area.top() + kCurrentTop : area.center().y() - 3 * kLine / 2;
    const QRect line(area.left(), top, area.width(), kLine + 2);
    painter.setFont(themeFont(FontRole::CardTitle));
    const int yearWidth = QFontMetrics(themeFont(FontRole::Base)).horizontalAdvance(year) + 6;
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width() - yearWidth);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + 6;
    painter.setFont(themeFont(FontRole::Base));
    painter.setPen(theme.text2);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, year);
    painter.setFont(themeFont(FontRole::Footer));
    drawElided(painter, line.translated(0, kLine), index.data(PickModel::FactsRole).toString());
    painter.setPen(theme.text3);
    const QString reason = index.data(PickModel::ReasonRole).toString();
    if (!current)
        return drawElided(painter, line.translated(0, 2 * kLine), reason);
    const QRect rest(line.left(), line.bottom() + kLine + 2, line.width(), area.bottom() - line.bottom() - kLine - 2);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, reason);
}

void paintMoved(QPainter& painter, const QRect& area, const std::optional<int>& moved, const Theme& theme)
{
    painter.setFont(themeFont(FontRole::Footer));
    QString text = QStringLiteral("–");
    painter.setPen(theme.text3);
    if (!moved) {
        text = PickModel::tr("new");
    } else if (*moved > 0) {
        painter.setPen(theme.positive);
        text = QStringLiteral("▲ %1").arg(*moved);
    } else if (*moved < 0) {
        painter.setPen(theme.negative);
        text = QStringLiteral("▼ %1").arg(-*moved);
    }
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintWhy(QPainter& painter, const QRect& area, const Pick& pick, double scale, bool current, const Theme& theme)
{
    if (!current) {
        paintWhyBar(painter, QRectF(area.left(), area.center().y() - 5, area.width(), 10), pick.contributions, scale,
                    theme);
        return;
    }
    paintWhyBar(painter, QRectF(area.left(), area.top() + 10, area.width(), 12), pick.contributions, scale, theme);
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(theme.text);
    painter.drawText(area.adjusted(0, kSumTop, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, whySum(pick));
}

} // namespace

PickColumns pickColumns(const QRect& row)
{
    constexpr int kTotal = 56;
    constexpr int kScore = 84;
    constexpr int kRank = 36; ///< with the star left of the number
    constexpr int kMoved = 44;
    const int flexible = row.width() - 24 - kRank - kMoved - kScore - kTotal - 24;
    const int why = std::clamp(flexible * 42 / 100, 120, 420);
    PickColumns columns;
    int x = row.left() + 12;
    const auto take = [&](int width, int gap) {
        const QRect column(x, row.top(), width, row.height());
        x += width + gap;
        return column;
    };
    columns.rank = take(kRank, 8);
    columns.moved = take(kMoved, 4);
    columns.title = take(std::max(80, flexible - why), 12);
    columns.score = take(kScore, 0);
    columns.why = take(why, 0);
    columns.total = QRect(row.right() - 12 - kTotal, row.top(), kTotal, row.height());
    return columns;
}

PickDelegate::PickDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PickModel*>(index.model());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (index.row() != m_current || !model || !view)
        return {400, kRowHeight};
    const QRect row(0, 0, view->viewport()->width(), kCurrentHeight);
    const QFontMetrics words(themeFont(FontRole::Footer));
    const auto height = [&](int width, const QString& text) {
        return words.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
    };
    const PickColumns columns = pickColumns(row);
    const int sum = kSumTop + height(columns.why.width(), whySum(model->pick(index.row())));
    const int reason =
        kCurrentTop + 2 * (kLine + 2) + height(columns.title.width(), index.data(PickModel::ReasonRole).toString());
    return {400, std::max({kCurrentHeight, sum + kSumBottom, reason + kSumBottom})};
}

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const PickModel*>(index.model());
    if (!model)
        return;
    const Theme& theme = currentTheme();
    const Pick& pick = model->pick(index.row());
    const bool current = index.row() == m_current;
    const PickColumns columns = pickColumns(option.rect);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, current ? theme.selection : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (current)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    painter->setFont(themeFont(FontRole::CardTitle));
    painter->setPen(theme.text);
    drawTabular(*painter, columns.rank, Qt::AlignRight | Qt::AlignVCenter, QString::number(pick.rank));
    const bool shortlisted = index.data(PickModel::ShortlistedRole).toBool();
    if (shortlisted || current || option.state.testFlag(QStyle::State_MouseOver))
        paintStar(*painter, starPlace(option.rect), shortlisted);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        paintNotThis(*painter, notThisPlace(option.rect));
    if (index.data(PickModel::PinnedRole).toBool())
        paintPinned(*painter, columns.moved);
    else
        paintMoved(*painter, columns.moved, pick.moved, theme);
    paintTitle(*painter, columns.title, index, current, theme);
    painter->setFont(themeFont(FontRole::Base));
    painter->setPen(theme.text);
    const QRect score = columns.score;
    const QRect upper(score.left(), score.center().y() - kLine, score.width(), kLine);
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, index.data(PickModel::ScoreRole).toString());
    painter->setFont(themeFont(FontRole::Footer));
    painter->setPen(theme.text2);
    painter->drawText(upper.translated(0, kLine), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(PickModel::VotesRole).toString());
    paintWhy(*painter, columns.why, pick, whyScale(*model->list()), current, theme);
    painter->setFont(themeFont(FontRole::CardTitle));
    painter->setPen(theme.text);
    drawTabular(*painter, columns.total, Qt::AlignRight | Qt::AlignVCenter, decimalText(pick.score * 100, 1));
    painter->restore();
}

} // namespace marquee
