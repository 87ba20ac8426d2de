// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/box_plot_row.h"

#include "explorer/wording.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marquee {

namespace {

constexpr int kHeight = 26;
constexpr int kBoxHeight = 12;
constexpr double kDot = 2.5;
constexpr double kReach = 5; // of the pointer around a dot

} // namespace

BoxPlotRow::BoxPlotRow(const OutlierBox& box, const BoxPlotScale& scale, ShowFn show, QWidget* parent)
    : QWidget(parent), m_box(box), m_scale(scale), m_show(std::move(show))
{
    setFocusPolicy(m_box.flagged.empty() ? Qt::NoFocus : Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Box plot"));
    setAccessibleDescription(tip({-1, -1}));
    if (!m_box.flagged.empty())
        setCursor(Qt::PointingHandCursor);
}

QSize BoxPlotRow::sizeHint() const
{
    return {scaled(180), scaled(kHeight)};
}

QPointF BoxPlotRow::place(std::size_t outlier) const
{
    return {x(m_scale.tested(m_box.values.at(outlier))), height() / 2.0};
}

TitleIds BoxPlotRow::near(const QPointF& position) const
{
    TitleIds titles;
    for (std::size_t i = 0; i < m_box.flagged.size(); ++i)
        if (std::abs(place(i).x() - position.x()) <= kReach)
            titles.push_back(m_box.flagged[i]);
    std::sort(titles.begin(), titles.end());
    return titles;
}

void BoxPlotRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = currentTheme();
    paintBox(painter);
    painter.setPen(QPen(theme.warning, 1, Qt::DashLine));
    for (const double fence : {m_box.lowFence, m_box.highFence})
        if (fence >= m_scale.low && fence <= m_scale.high)
            painter.drawLine(QPointF(x(fence), 2), QPointF(x(fence), height() - 2));
    painter.setPen(Qt::NoPen);
    QColor ink = theme.negative;
    ink.setAlphaF(0.6F);
    painter.setBrush(ink);
    for (std::size_t i = 0; i < m_box.flagged.size(); ++i)
        painter.drawEllipse(place(i), kDot, kDot);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void BoxPlotRow::paintBox(QPainter& painter) const
{
    const Theme& theme = currentTheme();
    const double middle = height() / 2.0;
    const double half = scaled(kBoxHeight) / 2.0;
    const BoxStats& box = m_box.box;
    painter.setPen(QPen(theme.text2, 1));
    painter.drawLine(QPointF(x(box.lowWhisker), middle), QPointF(x(box.highWhisker), middle));
    for (const double end : {box.lowWhisker, box.highWhisker})
        painter.drawLine(QPointF(x(end), middle - half / 2), QPointF(x(end), middle + half / 2));
    painter.setBrush(theme.whole);
    painter.drawRect(QRectF(QPointF(x(box.q1), middle - half), QPointF(x(box.q3), middle + half)));
    painter.setPen(QPen(theme.text, 2));
    painter.drawLine(QPointF(x(box.median), middle - half), QPointF(x(box.median), middle + half));
}

QString BoxPlotRow::tip(const QPointF& position) const
{
    if (const TitleIds titles = near(position); !titles.empty())
        return tr("%1 here; click to choose").arg(titlesText(static_cast<qint64>(titles.size())));
    const auto say = [this](double value) { return m_show(m_scale.raw(value)); };
    QString text = tr("Median %1, quartiles %2 and %3; %4 outside")
                       .arg(say(m_box.box.median), say(m_box.box.q1), say(m_box.box.q3),
                            titlesText(static_cast<qint64>(m_box.flagged.size())));
    for (const auto& [fence, words] :
         {std::pair{m_box.lowFence, tr("lower fence %1")}, {m_box.highFence, tr("upper fence %1")}})
        if (std::isfinite(fence))
            text += QStringLiteral("; ") + words.arg(say(fence));
    return text;
}

bool BoxPlotRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tip(help->pos()), this);
    return true;
}

void BoxPlotRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_box.flagged.empty())
        return QWidget::mousePressEvent(event);
    TitleIds titles = near(event->position());
    if (titles.empty()) {
        titles = m_box.flagged;
        std::sort(titles.begin(), titles.end());
    }
    emit titlesChosen(titles);
}

void BoxPlotRow::keyPressEvent(QKeyEvent* event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!chooses || m_box.flagged.empty())
        return QWidget::keyPressEvent(event);
    TitleIds titles = m_box.flagged;
    std::sort(titles.begin(), titles.end());
    emit titlesChosen(titles);
}

} // namespace marquee
