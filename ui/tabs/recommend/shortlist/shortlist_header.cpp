// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_header.h"

#include "tabs/recommend/shortlist/shortlist_delegate.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kHeight = 24;

} // namespace

ShortlistHeader::ShortlistHeader(const QWidget& rows, QWidget* parent) : QWidget(parent), m_rows(rows)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Columns of the shortlist"));
}

QSize ShortlistHeader::sizeHint() const
{
    return {400, kHeight};
}

void ShortlistHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
    const ShortlistColumns columns = shortlistColumns(QRect(0, 0, m_rows.width(), height()));
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(theme.text2);
    painter.drawText(columns.place, Qt::AlignRight | Qt::AlignVCenter, tr("#"));
    painter.drawText(columns.title, Qt::AlignLeft | Qt::AlignVCenter, tr("Title"));
    painter.drawText(columns.note, Qt::AlignLeft | Qt::AlignVCenter, tr("Note"));
    painter.drawText(columns.score, Qt::AlignLeft | Qt::AlignVCenter, tr("Score"));
    painter.drawText(columns.match, Qt::AlignRight | Qt::AlignVCenter, tr("Match"));
}

} // namespace marquee
