// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_button.h"

#include "theme/colours.h"
#include "theme/theme.h"

#include <QPainter>

namespace marquee {

LinkButton::LinkButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    QFont font = themeFont(FontRole::Table);
    font.setWeight(QFont::Medium);
    setFont(font);
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize size = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {size.width() + 2, size.height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return sizeHint();
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    painter.setFont(shown);
    painter.setPen(isEnabled() ? currentTheme().accent : disabledInk(currentTheme()));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

} // namespace marquee
