// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/cell_delegate.h"

#include "models/catalogue_model.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QToolTip>

namespace marquee {

namespace {

constexpr int kBadgeSide = 7;

QRect contentArea(const QRect& cell)
{
    return cell.adjusted(scaled(CellDelegate::kPadding), 0, -scaled(CellDelegate::kPadding), 0);
}

bool isNumber(const QModelIndex& index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QFont cellFont(const QModelIndex& index)
{
    QFont font = themeFont(FontRole::Table);
    if (index.column() == 0)
        font.setWeight(QFont::Medium);
    return font;
}

/// A corner: filled for changed cells, in outline for imputed ones, so that colour alone tells nothing.
void paintBadge(QPainter& painter, const QRect& cell, CatalogueModel::Badge badge, const Theme& theme)
{
    const int side = scaled(kBadgeSide);
    const QPoint corner(cell.right() + 1, cell.top());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool imputed = badge == CatalogueModel::ImputedBadge;
    painter.setPen(imputed ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(imputed ? QBrush(Qt::NoBrush) : QBrush(theme.warning));
    painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
}

} // namespace

CellDelegate::CellDelegate(const QItemSelectionModel& selection, QObject* parent)
    : QStyledItemDelegate(parent), m_selection(selection)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const QRect& cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    painter->fillRect(cell, option.state & QStyle::State_Selected ? theme.selection : theme.surface);
    painter->setFont(cellFont(index));
    painter->setPen(theme.text);
    paintContent(*painter, contentArea(cell), index, theme);
    const auto badge = static_cast<CatalogueModel::Badge>(index.data(CatalogueModel::BadgeRole).toInt());
    if (badge != CatalogueModel::NoBadge)
        paintBadge(*painter, cell, badge, theme);
    if (m_selection.currentIndex().row() == index.row()) {
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent);
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.accent);
    }
    painter->restore();
}

void CellDelegate::paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                                const Theme& theme) const
{
    const QString text = index.data().toString();
    if (isNumber(index)) {
        if (text == missingText())
            painter.setPen(theme.text3);
        drawTabular(painter, area, Qt::AlignRight | Qt::AlignVCenter, text);
        return;
    }
    if (index.column() > 0)
        painter.setPen(theme.text2);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const bool cut = QFontMetrics(cellFont(index)).horizontalAdvance(text) > contentArea(option.rect).width();
    if (cut && !isNumber(index)) // plain text would not wrap, and may look like markup
        tip.prepend(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()));
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

} // namespace marquee
