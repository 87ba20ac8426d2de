// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_delegate.h"

#include "tabs/recommend/shortlist/shortlist_model.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace marquee {
namespace {

constexpr int kRowHeight = 61;
constexpr int kLine = 16;
constexpr int kMargin = 12;
constexpr int kEditorHeight = 26;
constexpr int kMostLetters = 2000; ///< of a note: more belongs into a document

QString elided(const QPainter& painter, const QString& text, int width)
{
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

void paintTitle(QPainter& painter, const QRect& area, const QModelIndex& index, const Theme& theme)
{
    const QString year = index.data(ShortlistModel::YearRole).toString();
    const QRect line(area.left(), area.center().y() - 3 * kLine / 2, area.width(), kLine + 2);
    const int yearWidth = QFontMetrics(themeFont(FontRole::Base)).horizontalAdvance(year) + 6;
    painter.setFont(themeFont(FontRole::CardTitle));
    painter.setPen(theme.text);
    const QString name = elided(painter, index.data().toString(), line.width() - yearWidth);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 6;
    painter.setFont(themeFont(FontRole::Base));
    painter.setPen(theme.text2);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, year);
    painter.setFont(themeFont(FontRole::Footer));
    painter.drawText(line.translated(0, kLine), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, index.data(ShortlistModel::FactsRole).toString(), line.width()));
    painter.setPen(theme.text3);
    painter.drawText(line.translated(0, 2 * kLine), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(painter, index.data(ShortlistModel::FromRole).toString(), line.width()));
}

void paintNote(QPainter& painter, const QRect& area, const QString& note, bool active, const Theme& theme)
{
    painter.setFont(themeFont(FontRole::Table));
    if (note.isEmpty()) {
        painter.setPen(theme.text3);
        if (active)
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, ShortlistModel::tr("Add a note (F2)"));
        return;
    }
    painter.setPen(theme.text);
    const QRect lines = area.adjusted(0, 5, 0, -5); // whole lines alone; the tool tip gives all of it
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     elided(painter, note, lines.width() * 5 / 2));
}

void paintScore(QPainter& painter, const QRect& area, const QModelIndex& index, const Theme& theme)
{
    const QRect upper(area.left(), area.center().y() - kLine, area.width(), kLine);
    painter.setFont(themeFont(FontRole::Base));
    painter.setPen(theme.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, index.data(ShortlistModel::ScoreRole).toString());
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(theme.text2);
    painter.drawText(upper.translated(0, kLine), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(ShortlistModel::VotesRole).toString());
}

} // namespace

ShortlistColumns shortlistColumns(const QRect& row)
{
    constexpr int kPlace = 34, kScore = 84, kMatch = 56, kGap = 12;
    const int flexible = row.width() - 2 * kMargin - kPlace - kScore - kMatch - 3 * kGap;
    const int note = std::max(120, flexible * 42 / 100);
    ShortlistColumns columns;
    int x = row.left() + kMargin;
    const auto take = [&](int width) {
        const QRect column(x, row.top(), width, row.height());
        x += width + kGap;
        return column;
    };
    columns.place = take(kPlace);
    columns.title = take(std::max(120, flexible - note));
    columns.note = take(note);
    columns.score = take(kScore);
    columns.match = QRect(row.right() - kMargin - kMatch, row.top(), kMatch, row.height());
    return columns;
}

QSize ShortlistDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {400, kRowHeight};
}

void ShortlistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = currentTheme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = selected || option.state.testFlag(QStyle::State_MouseOver);
    const ShortlistColumns columns = shortlistColumns(option.rect);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, selected ? theme.selection : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme.accent);
    painter->setFont(themeFont(FontRole::CardTitle));
    painter->setPen(theme.text);
    drawTabular(*painter, columns.place, Qt::AlignRight | Qt::AlignVCenter, QString::number(index.row() + 1));
    drawTabular(*painter, columns.match, Qt::AlignRight | Qt::AlignVCenter,
                index.data(ShortlistModel::MatchRole).toString());
    paintTitle(*painter, columns.title, index, theme);
    paintNote(*painter, columns.note, index.data(ShortlistModel::NoteRole).toString(), active, theme);
    paintScore(*painter, columns.score, index, theme);
    painter->restore();
}

QWidget* ShortlistDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setMaxLength(kMostLetters);
    editor->setAccessibleName(tr("Note on %1").arg(index.data().toString()));
    return editor;
}

void ShortlistDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    QRect place = shortlistColumns(option.rect).note.adjusted(-4, 0, 4, 0);
    place.moveTop(option.rect.center().y() - kEditorHeight / 2);
    place.setHeight(kEditorHeight);
    editor->setGeometry(place);
}

} // namespace marquee
