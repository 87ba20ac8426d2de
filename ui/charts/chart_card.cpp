// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_card.h"

#include "charts/chart_menu.h"
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "theme/style_painter.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace marquee {

namespace {
constexpr int kToolSide = 22;
} // namespace

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent), m_view(new ChartView(this)), m_table(addTool(tr("View as table"))),
      m_export(addTool(tr("Export"))), m_more(addTool(tr("More")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    m_view->setGroundVisible(false); // the card has one, with round corners
    m_view->installEventFilter(this);
    m_table->setIcon(icon(IconName::Table));
    m_export->setIcon(icon(IconName::Export));
    m_more->setIcon(icon(IconName::More));
    connect(m_table, &QToolButton::clicked, this, [this] { showChartTable(*m_view); });
    connect(m_export, &QToolButton::clicked, this, [this] { exportChart(*m_view, "png", 2); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        fillChartMenu(menu, *m_view);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    showTools(false);
}

QToolButton* ChartCard::addTool(const QString& name)
{
    auto* tool = new QToolButton(this);
    tool->setAutoRaise(true);
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setIconSize({16, 16});
    tool->setFixedSize(kToolSide, kToolSide);
    tool->installEventFilter(this);
    return tool;
}

void ChartCard::setChart(std::unique_ptr<PlotChart> chart)
{
    const bool empty = !chart->emptyText().isEmpty();
    m_table->setEnabled(!empty);
    m_view->setPlotChart(std::move(chart));
}

void ChartCard::placeTools()
{
    int right = width() - 8;
    for (QToolButton* tool : {m_more, m_export, m_table}) {
        tool->move(right - tool->width(), 7);
        tool->raise();
        right -= tool->width() + 2;
    }
}

void ChartCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeTools();
}

void ChartCard::paintEvent(QPaintEvent*)
{
    if (m_view->plotChart() == nullptr)
        return;
    const Theme& theme = m_view->plotChart()->theme();
    QPainter painter(this);
    paintPanel(painter, rect(), theme.surface, theme.border, 6 * uiScale());
}

bool ChartCard::hasFocusInside() const
{
    const QWidget* focus = focusWidget();
    return focus != nullptr && focus->hasFocus();
}

void ChartCard::showTools(bool all)
{
    // "More" is there at all times; the others leave the tab order while they are hidden, its menu holds them too.
    m_table->setVisible(all);
    m_export->setVisible(all);
}

void ChartCard::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    showTools(true);
}

void ChartCard::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    showTools(hasFocusInside());
}

bool ChartCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        showTools(true);
    else if (event->type() == QEvent::FocusOut)
        showTools(hasFocusInside() || underMouse());
    return QFrame::eventFilter(watched, event);
}

} // namespace marquee
