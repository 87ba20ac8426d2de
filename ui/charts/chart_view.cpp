// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/chart_menu.h"
#include "charts/chart_text.h"
#include "charts/hover_card.h"
#include "charts/plot_chart.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

namespace {

/// The unit step of an arrow key in item coordinates; null for other keys.
QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the hover card lies over several items
}

ChartView::~ChartView() = default;

void ChartView::setPlotChart(std::unique_ptr<PlotChart> chart)
{
    const std::unique_ptr<QChart> before(m_chart);           // QChartView hands the old chart back
    const auto kept = hasFocus() ? m_current : std::nullopt; // who walks by keys goes on from there
    m_current.reset();
    m_press.reset();
    m_chart = chart.release();
    setChart(m_chart);
    setBackgroundBrush(m_ground ? QBrush(m_chart->theme().surface) : QBrush(Qt::NoBrush));
    setAccessibleName(m_chart->caption().title);
    setAccessibleDescription(m_chart->summary());
    if (kept && *kept < m_chart->marks().size())
        setCurrent(kept, centreOf(*kept));
    viewport()->update();
}

QPointF ChartView::inChart(QPointF viewportPosition) const
{
    return m_chart->mapFromScene(mapToScene(viewportPosition.toPoint()));
}

QPointF ChartView::centreOf(std::size_t mark) const
{
    return m_chart->toPlot(m_chart->marks().places[mark]).center();
}

bool ChartView::dragging() const
{
    return m_press && (m_drag - *m_press).manhattanLength() >= QApplication::startDragDistance();
}

void ChartView::setCurrent(std::optional<std::size_t> mark, QPointF pointer)
{
    const bool same = mark == m_current;
    m_pointer = pointer;
    if (same && !mark)
        return;
    m_current = mark;
    if (!same && mark) {
        const ChartMarks& marks = m_chart->marks();
        setAccessibleDescription(marks.name(*mark) + QStringLiteral(": ") + marks.value(*mark));
    }
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_chart)
        return;
    const QPointF at = inChart(event->position());
    if (m_press) {
        m_drag = at;
        viewport()->update();
    }
    setCurrent(dragging() ? std::nullopt : m_chart->markAt(at), at);
    viewport()->setCursor(m_current && !dragging() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (!m_chart || event->button() != Qt::LeftButton || m_chart->marks().size() == 0) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_press = inChart(event->position());
    m_drag = *m_press;
    event->accept();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_press || event->button() != Qt::LeftButton) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    finishDrag(inChart(event->position()), event->modifiers() & Qt::ControlModifier);
    event->accept();
}

void ChartView::finishDrag(QPointF end, bool add)
{
    m_drag = end;
    const QPointF start = *m_press;
    const bool area = dragging();
    m_press.reset();
    std::vector<std::size_t> chosen;
    if (area)
        chosen = m_chart->marksIn(m_chart->dragArea(start, end));
    else if (const auto mark = m_chart->markAt(end))
        chosen.push_back(*mark);
    viewport()->update();
    emit marksChosen(chosen, add); // last: the answer may replace the chart
}

void ChartView::leaveEvent(QEvent* event)
{
    if (m_chart && !hasFocus())
        setCurrent(std::nullopt, {});
    QChartView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_chart && !m_current && event->reason() != Qt::MouseFocusReason && m_chart->marks().size() > 0)
        setCurrent(0, centreOf(0));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    if (m_chart && event->reason() != Qt::PopupFocusReason)
        setCurrent(std::nullopt, {});
}

/// To the nearest mark ahead; what lies aside counts double, so that rows and columns are followed.
void ChartView::moveCurrent(QPointF direction)
{
    if (!m_current) {
        setCurrent(0, centreOf(0));
        return;
    }
    const QPointF here = centreOf(*m_current);
    std::optional<std::size_t> next;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_chart->marks().size(); ++i) {
        const QPointF way = centreOf(i) - here;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along > 0.25 && along + 2 * aside < least) {
            least = along + 2 * aside;
            next = i;
        }
    }
    if (next)
        setCurrent(next, centreOf(*next));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = m_chart ? m_chart->marks().size() : 0;
    const QPointF direction = directionOf(event->key());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (count > 0 && !direction.isNull()) {
        moveCurrent(direction);
    } else if (count > 0 && event->key() == Qt::Key_Home) {
        setCurrent(0, centreOf(0));
    } else if (count > 0 && event->key() == Qt::Key_End) {
        setCurrent(count - 1, centreOf(count - 1));
    } else if (m_current && enter) {
        emit marksChosen({*m_current}, event->modifiers() & Qt::ControlModifier);
    } else {
        event->ignore(); // Esc, Tab and shortcuts belong to the window
        return;
    }
    event->accept();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_chart)
        return;
    QMenu menu(this);
    fillChartMenu(menu, *this);
    menu.exec(event->globalPos());
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_chart)
        return;
    const Theme& theme = m_chart->theme();
    painter->save();
    if (dragging()) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.07F);
        painter->setBrush(fill);
        painter->setPen(QPen(theme.accent, 1.5, Qt::DashLine));
        painter->drawRect(m_chart->dragArea(*m_press, m_drag));
    } else if (m_current) {
        const QRectF place = m_chart->toPlot(m_chart->marks().places[*m_current]);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.text, 1));
        if (place.width() < 1 && place.height() < 1) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->drawEllipse(place.center(), 5, 5);
        } else if (hasFocus()) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(place.intersected(m_chart->rect()).adjusted(1, 1, -1, -1));
        } else {
            QColor veil = theme.text;
            veil.setAlphaF(0.05F);
            painter->fillRect(place, veil);
        }
        paintHoverCard(*painter, m_chart->rect().adjusted(4, 4, -4, -4), m_pointer, m_chart->marks().name(*m_current),
                       m_chart->marks().value(*m_current), theme);
    }
    painter->restore();
}

} // namespace marquee
