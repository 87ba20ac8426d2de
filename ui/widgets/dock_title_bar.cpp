// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dock_title_bar.h"

#include "theme/scale.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>

namespace marquee {

namespace {

IconButton* titleButton(IconName name, const QString& words, QWidget* parent)
{
    auto* button = new IconButton(name, words, parent);
    button->setFixedSize(scaled(22), scaled(22));
    button->setIconSize({scaled(14), scaled(14)});
    return button;
}

} // namespace

DockTitleBar::DockTitleBar(QDockWidget* dock)
    : QWidget(dock), m_dock(dock),
      m_title(new ElidedLabel(dock->windowTitle(), FontRole::CardTitle, &Theme::text, this)),
      m_row(new QHBoxLayout(this)), m_float(titleButton(IconName::Float, tr("Float"), this)),
      m_close(titleButton(IconName::Close, tr("Close"), this))
{
    m_row->setContentsMargins(scaled(12), 0, scaled(6), 1); // the line below
    m_row->setSpacing(0);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_float);
    m_row->addWidget(m_close);
    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    connect(dock, &QDockWidget::featuresChanged, this, &DockTitleBar::followFeatures);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitleBar::followFloating);
    connect(m_float, &IconButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &IconButton::clicked, dock, &QDockWidget::close);
    followFeatures();
    dock->setTitleBarWidget(this);
}

void DockTitleBar::addExtra(QWidget* widget)
{
    m_row->insertWidget(m_row->count() - 2, widget);
    m_row->insertSpacing(m_row->count() - 2, scaled(4));
}

void DockTitleBar::followFeatures()
{
    m_float->setVisible(m_dock->features() & QDockWidget::DockWidgetFloatable);
    m_close->setVisible(m_dock->features() & QDockWidget::DockWidgetClosable);
}

void DockTitleBar::followFloating(bool floating)
{
    m_float->setWords(floating ? tr("Dock") : tr("Float"));
}

QSize DockTitleBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(36)};
}

QSize DockTitleBar::minimumSizeHint() const
{
    return {scaled(120), scaled(36)};
}

void DockTitleBar::paintEvent(QPaintEvent*)
{
    const Theme& t = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

} // namespace marquee
