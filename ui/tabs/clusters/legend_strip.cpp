// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/legend_strip.h"

#include "theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {
namespace {

constexpr int kLeastWidth = 240; ///< px
constexpr int kMargin = 12;      ///< px at both ends

} // namespace

LegendStrip::LegendStrip(QWidget* parent) : QWidget(parent)
{
    setContentsMargins(kMargin, 0, kMargin, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LegendStrip::setLegends(std::vector<ChartLegend> legends)
{
    m_legends = std::move(legends);
    QStringList words;
    for (const auto& legend : m_legends)
        words << legendText(legend);
    setAccessibleName(words.join(QStringLiteral(". ")));
    const std::size_t clickable = clickableEntries();
    m_current = clickable == 0 ? 0 : std::min(m_current, clickable - 1);
    setFocusPolicy(clickable > 0 ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(clickable > 0 ? tr("Click hides, double click isolates") : QString());
    setVisible(!m_legends.empty());
    place();
}

void LegendStrip::place()
{
    m_places = placeLegends(m_legends, contentsRect().width());
    updateGeometry();
    update();
}

QSize LegendStrip::sizeHint() const
{
    return {kLeastWidth, static_cast<int>(std::ceil(legendsHeight(m_places)))};
}

QSize LegendStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void LegendStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLegends(painter, contentsRect().topLeft(), m_legends, m_places, currentTheme());
    if (!hasFocus() || clickableEntries() == 0)
        return;
    painter.setPen(QPen(currentTheme().accent, 1));
    painter.drawRect(entryRect(m_current).adjusted(-3, 0, 2, -1));
}

std::size_t LegendStrip::clickableEntries() const
{
    for (const auto& legend : m_legends)
        if (legend.clickable)
            return legend.entries.size();
    return 0;
}

QRect LegendStrip::entryRect(std::size_t entry) const
{
    for (const auto& place : m_places)
        if (m_legends[place.legend].clickable && place.entry == entry)
            return place.box.translated(contentsRect().topLeft()).toAlignedRect();
    return {};
}

std::optional<std::size_t> LegendStrip::entryAt(const QPointF& position) const
{
    for (std::size_t entry = 0; entry < clickableEntries(); ++entry)
        if (entryRect(entry).contains(position.toPoint()))
            return entry;
    return std::nullopt;
}

void LegendStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool endsDoubleClick = std::exchange(m_doubleClicked, false);
    const auto entry = entryAt(event->position());
    if (event->button() != Qt::LeftButton || endsDoubleClick || !entry)
        return;
    m_current = *entry;
    emit toggled(*entry);
}

void LegendStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_doubleClicked = true;
    if (const auto entry = entryAt(event->position()); entry && event->button() == Qt::LeftButton)
        emit isolated(*entry);
}

void LegendStrip::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = clickableEntries();
    const int key = event->key();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        m_current = (m_current + count - 1) % count;
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        m_current = (m_current + 1) % count;
    else if (key == Qt::Key_Space)
        emit toggled(m_current);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit isolated(m_current);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void LegendStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LegendStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace marquee
