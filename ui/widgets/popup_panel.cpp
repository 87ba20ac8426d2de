// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/popup_panel.h"

#include "theme/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {
namespace {

constexpr int kFrame = 1;

} // namespace

PopupPanel::PopupPanel(QWidget* parent) : QWidget(parent, Qt::Popup), m_scroll(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    column->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->viewport()->setAutoFillBackground(true);
    hide();
}

void PopupPanel::setContent(QWidget* content)
{
    content->setBackgroundRole(QPalette::Base);
    m_scroll->setWidget(content);
}

void PopupPanel::resizeTo(int width, int mostHeight)
{
    const int wanted = m_scroll->widget()->sizeHint().height() + 2 * kFrame;
    resize(width, std::min(wanted, mostHeight));
}

void PopupPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().control);
    painter.fillRect(rect().adjusted(kFrame, kFrame, -kFrame, -kFrame), currentTheme().surface);
}

void PopupPanel::openAt(QPoint place)
{
    move(place);
    show();
    m_scroll->widget()->setFocus(Qt::PopupFocusReason);
}

} // namespace marquee
