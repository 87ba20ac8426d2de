// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/picks_header.h"

#include "tabs/recommend/part_groups.h"
#include "tabs/recommend/pick_delegate.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kMargin = 12;
constexpr int kFirstLine = 28; ///< a legend of one line
constexpr int kNextLine = 18;
constexpr int kSwatch = 13; ///< with the gap before the name
constexpr int kGap = 12;
constexpr int kColumnsHeight = 24;

} // namespace

PicksHeader::PicksHeader(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Columns of the picks"));
}

void PicksHeader::setScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void PicksHeader::setRowWidth(int width)
{
    m_rowWidth = width;
    update();
}

QString PicksHeader::scaleText() const
{
    return tr("bars 0 to %1").arg(decimalText(m_scale * 100, 0));
}

std::vector<QRect> PicksHeader::legend() const
{
    const QFontMetrics metrics(themeFont(FontRole::Footer));
    std::vector<QRect> entries;
    const int right = width() - kMargin;
    int x = kMargin, y = 0;
    const auto place = [&](int wide) {
        if (x > kMargin && x + wide > right) {
            x = kMargin;
            y += kNextLine;
        }
        entries.emplace_back(x, y, wide, kFirstLine);
        x += wide + kGap;
    };
    for (const auto& group : partGroups())
        place(kSwatch + metrics.horizontalAdvance(group.name));
    place(metrics.horizontalAdvance(scaleText()));
    entries.back().moveRight(right);
    return entries;
}

int PicksHeader::legendHeight() const
{
    return legend().back().bottom() + 1;
}

QSize PicksHeader::sizeHint() const
{
    return {400, legendHeight() + kColumnsHeight};
}

void PicksHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (sizeHint().height() != height())
        updateGeometry(); // the legend wraps otherwise
}

void PicksHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().window);
    painter.fillRect(QRect(0, 0, width(), 1), currentTheme().border);
    const int columns = legendHeight();
    painter.fillRect(QRect(0, columns, width(), 1), currentTheme().border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().border);
    painter.setFont(themeFont(FontRole::Footer));
    paintLegend(painter);
    paintColumns(painter, QRect(0, columns, m_rowWidth, kColumnsHeight));
}

void PicksHeader::paintLegend(QPainter& painter) const
{
    const std::vector<QRect> entries = legend();
    painter.setPen(currentTheme().text2);
    painter.drawText(entries.back(), Qt::AlignRight | Qt::AlignVCenter, scaleText());
    for (std::size_t g = 0; g < partGroups().size(); ++g) {
        const PartGroup& group = partGroups()[g];
        const QRect& area = entries[g];
        painter.fillRect(QRect(area.left(), area.center().y() - 4, 8, 9),
                         currentTheme().classColour(group.colourClass));
        painter.drawText(area.adjusted(kSwatch, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, group.name);
    }
}

void PicksHeader::paintColumns(QPainter& painter, const QRect& area) const
{
    const PickColumns columns = pickColumns(area);
    painter.setPen(currentTheme().text2);
    const auto put = [&](const QRect& column, Qt::Alignment side, const QString& text) {
        painter.drawText(column, static_cast<int>(side | Qt::AlignVCenter), text);
    };
    put(columns.rank, Qt::AlignRight, tr("#"));
    put(columns.moved, Qt::AlignLeft, tr("moved"));
    put(columns.title, Qt::AlignLeft, tr("Title"));
    put(columns.score, Qt::AlignLeft, tr("Score"));
    put(columns.why, Qt::AlignLeft, tr("Why it ranks here"));
    put(columns.total, Qt::AlignRight, tr("Match"));
}

} // namespace marquee
