// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/filter_edit.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>

namespace marquee {

FilterEdit::FilterEdit(const QString& placeholder, const QString& accessibleName, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    setFont(themeFont(FontRole::Footer));
}

void FilterEdit::showCondition(const QString& text)
{
    const QSignalBlocker quiet(this);
    setText(text);
    setCursorPosition(0);
}

void FilterEdit::setInForce(bool inForce)
{
    m_inForce = inForce;
    update();
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_inForce)
        return;
    QPainter painter(this);
    paintPanel(painter, rect(), QColor(), currentTheme().accent, 5 * uiScale());
}

} // namespace marquee
