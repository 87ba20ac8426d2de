// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/missing_map_view.h"

#include "base/numbers.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr int kNames = 96;  // names stand on end above their columns
constexpr int kBracket = 8; // under them, over columns that are missing together
constexpr int kHeight = 340;
constexpr int kLeastWidth = 240;
constexpr int kLeastFrame = 6; // of the cell under the keyboard
constexpr std::size_t kPage = 20;

} // namespace

MissingMapView::MissingMapView(QWidget* parent) : QWidget(parent)
{
    setFont(themeFont(FontRole::Footer));
    setAccessibleName(tr("Missing values, titles by columns"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MissingMapView::setMap(const MissingMap& map, const DatasetPtr& dataset)
{
    m_map = map;
    m_data = dataset;
    m_current = {};
    QStringList lines;
    for (std::size_t place = 0; place < m_map.columns.size(); ++place)
        lines
            << tr("%1: missing in %2").arg(columnName(place), titlesText(static_cast<qint64>(m_map.missing.at(place))));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize MissingMapView::sizeHint() const
{
    return {scaled(520), scaled(kHeight)};
}

QSize MissingMapView::minimumSizeHint() const
{
    return {scaled(kLeastWidth), scaled(kHeight)};
}

QRectF MissingMapView::area() const
{
    const double top = scaled(kNames + kBracket);
    return {0, top, static_cast<double>(width()), height() - top};
}

QRectF MissingMapView::cellRect(std::size_t band, std::size_t place) const
{
    const QRectF all = area();
    const double wide = all.width() / static_cast<double>(m_map.columns.size());
    const double high = all.height() / static_cast<double>(m_map.bands.size());
    return {all.left() + static_cast<double>(place) * wide, all.top() + static_cast<double>(band) * high, wide, high};
}

std::optional<MissingMapView::Cell> MissingMapView::cellAt(const QPointF& position) const
{
    const QRectF all = area();
    if (isEmpty() || position.x() < all.left() || position.x() >= all.right() || position.y() < all.top() ||
        position.y() >= all.bottom())
        return std::nullopt;
    const auto share = [](double part, double whole, std::size_t count) {
        return std::min(static_cast<std::size_t>(part / whole * static_cast<double>(count)), count - 1);
    };
    return Cell{share(position.y() - all.top(), all.height(), m_map.bands.size()),
                share(position.x() - all.left(), all.width(), m_map.columns.size())};
}

QString MissingMapView::columnName(std::size_t place) const
{
    return fromUtf8(m_data->catalogue->columnName(m_map.columns.at(place)));
}

TitleIds MissingMapView::lacking(const Cell& cell) const
{
    TitleIds titles;
    for (const TitleId title : m_map.bands.at(cell.band).titles)
        if (trimmed(m_data->catalogue->cell(title, m_map.columns.at(cell.place))).empty())
            titles.push_back(title);
    std::sort(titles.begin(), titles.end());
    return titles;
}

void MissingMapView::paintEvent(QPaintEvent*)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = currentTheme();
    painter.fillRect(area(), theme.sunken);
    for (std::size_t band = 0; band < m_map.bands.size(); ++band)
        for (std::size_t place = 0; place < m_map.columns.size(); ++place) {
            const double share = static_cast<double>(m_map.bands[band].shares.at(place));
            if (share <= 0)
                continue;
            const auto shade =
                static_cast<std::size_t>(std::lround(share * static_cast<double>(theme.sequential.size() - 1)));
            const QRectF cell = cellRect(band, place);
            const double top = std::floor(cell.top()); // no seams between bands
            painter.fillRect(QRectF(cell.left(), top, cell.width() - 1, std::ceil(cell.bottom()) - top),
                             theme.sequential.at(shade));
        }
    paintGroups(painter);
    paintNames(painter);
    if (hasFocus())
        paintCurrent(painter);
}

/// A frame around the cell, never flatter than can be seen.
void MissingMapView::paintCurrent(QPainter& painter) const
{
    QRectF cell = cellRect(m_current.band, m_current.place).adjusted(0, 0, -1, 0);
    if (const double missing = scaled(kLeastFrame) - cell.height(); missing > 0)
        cell.adjust(0, -missing / 2, 0, missing / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(currentTheme().surface, 4));
    painter.drawRect(cell);
    painter.setPen(QPen(currentTheme().accent, 2));
    painter.drawRect(cell);
}

void MissingMapView::paintGroups(QPainter& painter) const
{
    painter.setPen(QPen(currentTheme().text2, 1));
    const double y = scaled(kNames) + scaled(kBracket) / 2.0;
    for (const MissingColumnGroup& group : m_map.groups) {
        if (group.count < 2)
            continue;
        const double left = cellRect(0, group.first).left() + 2;
        const double right = cellRect(0, group.first + group.count - 1).right() - 3;
        painter.drawPolyline(QPolygonF({{left, y + 3}, {left, y}, {right, y}, {right, y + 3}}));
    }
}

void MissingMapView::paintNames(QPainter& painter) const
{
    painter.setPen(currentTheme().text);
    const double length = scaled(kNames) - 4;
    for (std::size_t place = 0; place < m_map.columns.size(); ++place) {
        const QRectF cell = cellRect(0, place);
        painter.save();
        painter.translate(cell.center().x(), scaled(kNames));
        painter.rotate(-90);
        const double half = painter.fontMetrics().height() / 2.0;
        painter.drawText(QRectF(0, -half, length, 2 * half), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(columnName(place), Qt::ElideRight, static_cast<int>(length)));
        painter.restore();
    }
}

QString MissingMapView::tip(const Cell& cell) const
{
    const MissingBand& band = m_map.bands.at(cell.band);
    return tr("%1: missing in %2 of these %3, in %4 of all")
        .arg(columnName(cell.place), percentText(static_cast<double>(band.shares.at(cell.place))),
             titlesText(static_cast<qint64>(band.titles.size())),
             integerText(static_cast<qint64>(m_map.missing.at(cell.place))));
}

bool MissingMapView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell ? tip(*cell) : QString(), this);
    return true;
}

void MissingMapView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = event->button() == Qt::LeftButton ? cellAt(event->position()) : std::nullopt;
    if (!cell)
        return QWidget::mousePressEvent(event);
    m_current = *cell;
    update();
    choose(*cell);
}

void MissingMapView::choose(const Cell& cell)
{
    if (const TitleIds titles = lacking(cell); !titles.empty())
        emit titlesChosen(titles, columnName(cell.place));
}

/// What a mouse reads in the tool tip, the keyboard hears and sees there too.
void MissingMapView::moveTo(const Cell& cell)
{
    m_current = cell;
    setAccessibleDescription(tip(cell));
    QToolTip::showText(mapToGlobal(cellRect(cell.band, cell.place).bottomRight().toPoint()), tip(cell), this);
    update();
}

void MissingMapView::keyPressEvent(QKeyEvent* event)
{
    if (isEmpty())
        return QWidget::keyPressEvent(event);
    const auto back = [](std::size_t at, std::size_t by) { return at - std::min(at, by); };
    const auto on = [](std::size_t at, std::size_t by, std::size_t count) { return std::min(at + by, count - 1); };
    const auto [band, place] = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo({band, back(place, 1)});
    case Qt::Key_Right:
        return moveTo({band, on(place, 1, m_map.columns.size())});
    case Qt::Key_Up:
        return moveTo({back(band, 1), place});
    case Qt::Key_Down:
        return moveTo({on(band, 1, m_map.bands.size()), place});
    case Qt::Key_PageUp:
        return moveTo({back(band, kPage), place});
    case Qt::Key_PageDown:
        return moveTo({on(band, kPage, m_map.bands.size()), place});
    case Qt::Key_Home:
        return moveTo({0, place});
    case Qt::Key_End:
        return moveTo({m_map.bands.size() - 1, place});
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void MissingMapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MissingMapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace marquee
