// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/completeness_chart.h"

#include "explorer/wording.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {

namespace {

constexpr int kRow = 18;
constexpr int kHighestRow = 26;
constexpr int kHeader = 40;
constexpr int kLabels = 128;
constexpr int kGap = 12;
constexpr int kLeastWithCells = 430;
constexpr double kMark = 8;

QString shareText(double share)
{
    return std::isnan(share) ? missingText() : percentText(share);
}

void paintMark(QPainter& painter, const QPointF& centre, bool film, const Theme& theme)
{
    const double half = scaled(static_cast<int>(kMark)) / 2.0;
    const QRectF mark(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.classColour(film ? 0 : 1));
    if (film)
        painter.drawEllipse(mark);
    else
        painter.drawRect(mark.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

CompletenessChart::CompletenessChart(QWidget* parent) : QWidget(parent)
{
    setFont(themeFont(FontRole::Footer));
    setAccessibleName(tr("Share of titles with a value, by column"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void CompletenessChart::setCompleteness(Completeness completeness)
{
    m_completeness = std::move(completeness);
    QStringList lines;
    for (const ColumnShares& column : m_completeness.columns)
        lines << tr("%1: films %2, series %3").arg(column.name, shareText(column.films), shareText(column.series));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize CompletenessChart::sizeHint() const
{
    return {scaled(520), minimumSizeHint().height()};
}

QSize CompletenessChart::minimumSizeHint() const
{
    return {scaled(260), scaled(kHeader) + static_cast<int>(m_completeness.columns.size()) * scaled(kRow)};
}

CompletenessChart::Areas CompletenessChart::areas() const
{
    const double top = scaled(kHeader);
    const double height = this->height() - top;
    const double gap = scaled(kGap);
    Areas areas;
    areas.labels = QRectF(0, top, scaled(kLabels), height);
    const double left = areas.labels.right() + gap;
    const double room = width() - left - gap;
    const bool cells = width() >= scaled(kLeastWithCells) && !m_completeness.years.empty();
    const double shares = cells ? room * 0.4 : room - scaled(14);
    areas.shares = QRectF(left, top, shares, height);
    if (cells)
        areas.cells = QRectF(left + shares + 2.5 * gap, top, width() - left - shares - 2.5 * gap, height);
    return areas;
}

double CompletenessChart::rowHeight() const
{
    const double room = height() - scaled(kHeader);
    const auto rows = static_cast<double>(std::max<std::size_t>(m_completeness.columns.size(), 1));
    return std::clamp(std::floor(room / rows), static_cast<double>(scaled(kRow)),
                      static_cast<double>(scaled(kHighestRow)));
}

QRectF CompletenessChart::rowRect(const QRectF& area, std::size_t row) const
{
    return {area.left(), area.top() + static_cast<double>(row) * rowHeight(), area.width(), rowHeight()};
}

void CompletenessChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Areas a = areas();
    paintHeader(painter, a);
    for (std::size_t row = 0; row < m_completeness.columns.size(); ++row) {
        const ColumnShares& column = m_completeness.columns[row];
        painter.setPen(currentTheme().text);
        const QRectF label = rowRect(a.labels, row);
        painter.drawText(
            label, Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(column.name, Qt::ElideRight, static_cast<int>(label.width())));
        paintShares(painter, rowRect(a.shares, row), column);
        if (!a.cells.isEmpty())
            paintCells(painter, rowRect(a.cells, row), column);
    }
}

void CompletenessChart::paintHeader(QPainter& painter, const Areas& areas) const
{
    const double half = scaled(kHeader) / 2.0;
    painter.setPen(currentTheme().text2);
    const QRectF axis(areas.shares.left() - 20, half, areas.shares.width() + 40, half);
    painter.drawText(QRectF(areas.shares.left() - 20, half, 40, half), Qt::AlignCenter, QStringLiteral("0"));
    painter.drawText(axis, Qt::AlignCenter, QStringLiteral("50"));
    painter.drawText(QRectF(areas.shares.right() - 30, half, 60, half), Qt::AlignCenter, percentText(1));
    paintLegend(painter, QRectF(areas.shares.left() - 4, 0, areas.shares.width(), half));
    if (areas.cells.isEmpty())
        return;
    painter.setPen(currentTheme().text2);
    painter.drawText(QRectF(areas.cells.left(), 0, areas.cells.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("by year added: films | series"), Qt::ElideRight,
                                                      static_cast<int>(areas.cells.width())));
    const double step = areas.cells.width() / static_cast<double>(m_completeness.years.size());
    const bool all = step >= painter.fontMetrics().horizontalAdvance(QStringLiteral("2015")) + 4;
    for (std::size_t i = 0; i < m_completeness.years.size(); i += all ? 1 : 2)
        painter.drawText(QRectF(areas.cells.left() + static_cast<double>(i) * step, half, 2 * step, half),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_completeness.years[i]));
}

void CompletenessChart::paintLegend(QPainter& painter, const QRectF& line) const
{
    double x = line.left() + 4;
    for (const bool film : {true, false}) {
        paintMark(painter, {x, line.center().y()}, film, currentTheme());
        const QString word = film ? tr("films") : tr("series");
        painter.setPen(currentTheme().text2);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRectF(x + 9, line.top(), width + 4, line.height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += width + 27;
    }
}

void CompletenessChart::paintShares(QPainter& painter, const QRectF& area, const ColumnShares& shares) const
{
    const Theme& theme = currentTheme();
    const double y = area.center().y();
    const auto place = [&](double share) { return QPointF(area.left() + share * area.width(), y); };
    painter.setPen(QPen(theme.grid, 1));
    painter.drawLine(place(0), place(1));
    const bool films = !std::isnan(shares.films);
    const bool series = !std::isnan(shares.series);
    if (!films && !series)
        return paintMark(painter, place(shares.all), true, theme);
    if (films && series) {
        painter.setPen(QPen(theme.control, 1.5));
        painter.drawLine(place(shares.films), place(shares.series));
    }
    if (films)
        paintMark(painter, place(shares.films), true, theme);
    if (series)
        paintMark(painter, place(shares.series), false, theme);
}

void CompletenessChart::paintCells(QPainter& painter, const QRectF& area, const ColumnShares& shares) const
{
    const Theme& theme = currentTheme();
    const double step = area.width() / static_cast<double>(shares.filmsByYear.size());
    const double half = (step - 3) / 2;
    const auto paint = [&](double left, double share) {
        if (std::isnan(share))
            return;
        const auto shade =
            static_cast<std::size_t>(std::lround(share * static_cast<double>(theme.sequential.size() - 1)));
        painter.fillRect(QRectF(left, area.top() + 1, half - 1, area.height() - 2), theme.sequential[shade]);
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < shares.filmsByYear.size(); ++i) {
        const double left = area.left() + static_cast<double>(i) * step;
        paint(left, shares.filmsByYear[i]);
        paint(left + half, shares.seriesByYear[i]);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QString CompletenessChart::tip(const QPointF& position) const
{
    const Areas a = areas();
    const double line = (position.y() - a.labels.top()) / rowHeight();
    if (line < 0 || line >= static_cast<double>(m_completeness.columns.size()))
        return {};
    const ColumnShares& column = m_completeness.columns[static_cast<std::size_t>(line)];
    if (!a.cells.isEmpty() && a.cells.contains(position)) {
        const auto year = static_cast<std::size_t>((position.x() - a.cells.left()) / a.cells.width() *
                                                   static_cast<double>(m_completeness.years.size()));
        if (year < m_completeness.years.size())
            return tr("%1, added in %2: films %3, series %4")
                .arg(column.name, QString::number(m_completeness.years[year]), shareText(column.filmsByYear[year]),
                     shareText(column.seriesByYear[year]));
    }
    return tr("%1: films %2, series %3; %4 of %5 titles")
        .arg(column.name, shareText(column.films), shareText(column.series),
             integerText(static_cast<qint64>(column.present)), integerText(static_cast<qint64>(m_completeness.titles)));
}

bool CompletenessChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tip(help->pos()), this);
    return true;
}

} // namespace marquee
