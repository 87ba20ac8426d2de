// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_legend.h"

#include "charts/chart_words.h"
#include "charts/plot_paint.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr double kMarkGap = 5;    ///< px from a mark to its words
constexpr double kEntryGap = 12;  ///< px between entries
constexpr double kBoundGap = 5;   ///< px about the words between marks
constexpr double kLegendGap = 24; ///< px between legends on one line
constexpr double kLineGap = 4;

QFont legendFont()
{
    return themeFont(FontRole::Footer);
}

double lineHeight(const std::vector<ChartLegend>& legends)
{
    double height = textHeight(legendFont());
    for (const auto& legend : legends)
        for (const auto& entry : legend.entries)
            if (entry.mark)
                height = std::max(height, std::ceil(entry.mark->diameter * 1.2));
    return height + kLineGap;
}

double entryWidth(const LegendEntry& entry)
{
    double width = std::ceil(textWidth(entry.text, legendFont()));
    if (entry.mark)
        width += std::ceil(entry.mark->diameter) + (entry.text.isEmpty() ? 0 : kMarkGap);
    return width;
}

/// Lays boxes of given widths into lines.
class Flow
{
public:
    Flow(double width, double height) : m_width(width), m_height(height) {}
    QRectF put(double width, double gap)
    {
        const double taken = std::min(width, m_width);
        if (m_x > 0 && m_x + gap + taken > m_width) {
            m_x = 0;
            m_y += m_height;
        }
        const double left = m_x > 0 ? m_x + gap : 0;
        m_x = left + taken;
        return {left, m_y, taken, m_height};
    }

private:
    double m_width, m_height;
    double m_x = 0, m_y = 0;
};

QColor inkOf(const LegendMark& mark, const Theme& theme)
{
    switch (mark.ink) {
    case LegendMark::Ink::Class:
        return theme.classColour(mark.index);
    case LegendMark::Ink::Shade:
        return theme.sequential.at(static_cast<std::size_t>(mark.index));
    case LegendMark::Ink::Missing:
        return theme.whole;
    case LegendMark::Ink::Plain:
        break;
    }
    return theme.text2;
}

void paintMark(QPainter& painter, const LegendMark& mark, bool hollow, const QRectF& box, const Theme& theme)
{
    const QColor ink = inkOf(mark, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hollow ? QPen(ink, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    paintMarkerShape(painter, mark.shape, {box.left() + mark.diameter / 2, box.center().y()}, mark.diameter / 2);
}

void paintEntry(QPainter& painter, const LegendEntry& entry, const QRectF& box, const Theme& theme)
{
    double left = box.left();
    if (entry.mark) {
        paintMark(painter, *entry.mark, entry.mark->hollow || entry.hidden, box, theme);
        left += std::ceil(entry.mark->diameter) + kMarkGap;
    }
    const QFont font = legendFont();
    const QString words = QFontMetricsF(font).elidedText(entry.text, Qt::ElideRight, box.right() - left + 1);
    const bool hidden = entry.hidden;
    paintText(painter, {left, box.center().y()}, Qt::AlignLeft | Qt::AlignVCenter, words, font,
              hidden ? theme.text3 : theme.text2);
}

double gapBefore(const ChartLegend& legend, std::size_t entry)
{
    // The words between marks stand closer: they belong to both their neighbours.
    const bool bound = !legend.entries[entry].mark || (entry > 0 && !legend.entries[entry - 1].mark);
    return bound && entry > 0 ? kBoundGap : kEntryGap;
}

QRectF footerBox(const QString& footer, double width)
{
    return QFontMetricsF(legendFont())
        .boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, footer);
}

} // namespace

std::vector<LegendPlace> placeLegends(const std::vector<ChartLegend>& legends, double width)
{
    std::vector<LegendPlace> places;
    Flow flow(width, lineHeight(legends));
    for (std::size_t i = 0; i < legends.size(); ++i) {
        if (!legends[i].title.isEmpty())
            places.push_back({i, {}, flow.put(std::ceil(textWidth(legends[i].title, legendFont())), kLegendGap)});
        for (std::size_t e = 0; e < legends[i].entries.size(); ++e)
            places.push_back({i, e, flow.put(entryWidth(legends[i].entries[e]), gapBefore(legends[i], e))});
    }
    return places;
}

double legendsHeight(const std::vector<LegendPlace>& places)
{
    double height = 0;
    for (const auto& place : places)
        height = std::max(height, place.box.bottom());
    return height;
}

void paintLegends(QPainter& painter, const QPointF& corner, const std::vector<ChartLegend>& legends,
                  const std::vector<LegendPlace>& places, const Theme& theme)
{
    painter.save();
    painter.translate(corner);
    for (const auto& place : places) {
        const ChartLegend& legend = legends[place.legend];
        if (place.entry)
            paintEntry(painter, legend.entries[*place.entry], place.box, theme);
        else
            paintText(painter, {place.box.left(), place.box.center().y()}, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(legendFont()).elidedText(legend.title, Qt::ElideRight, place.box.width() + 1),
                      legendFont(), theme.text);
    }
    painter.restore();
}

QString legendText(const ChartLegend& legend)
{
    QStringList words;
    for (const auto& entry : legend.entries)
        words << (entry.hidden ? ChartWords::tr("%1 (hidden)").arg(entry.text) : entry.text);
    return words.isEmpty() ? legend.title
                           : ChartWords::tr("%1: %2").arg(legend.title, words.join(QStringLiteral(", ")));
}

double footHeight(const ChartFoot& foot, double width)
{
    if (foot.empty())
        return 0;
    const double inner = width - 2 * kCardPadX;
    double height = legendsHeight(placeLegends(foot.legends, inner)) + kCardPadY;
    if (!foot.footer.isEmpty())
        height += std::ceil(footerBox(foot.footer, inner).height()) + kLineGap;
    return std::ceil(height);
}

void paintFoot(QPainter& painter, const QRectF& area, const ChartFoot& foot, const Theme& theme)
{
    const double inner = area.width() - 2 * kCardPadX;
    const QPointF corner = area.topLeft() + QPointF(kCardPadX, 0);
    const auto places = placeLegends(foot.legends, inner);
    paintLegends(painter, corner, foot.legends, places, theme);
    if (foot.footer.isEmpty())
        return;
    const QRectF box = footerBox(foot.footer, inner).translated(corner + QPointF(0, legendsHeight(places) + kLineGap));
    painter.setFont(legendFont());
    painter.setPen(theme.text3);
    painter.drawText(box.adjusted(0, 0, 1, 1), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, foot.footer);
}

} // namespace marquee
