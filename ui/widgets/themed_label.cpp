// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themed_label.h"

#include <QEvent>

namespace marquee {

ThemedLabel::ThemedLabel(const QString& text, FontRole font, QColor Theme::*ink, QWidget* parent)
    : QLabel(text, parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(themeFont(font));
    setForegroundRole(QPalette::WindowText); // on a Base ground the role would be Text otherwise
    applyInk();
}

void ThemedLabel::setInk(QColor Theme::*ink)
{
    m_ink = ink;
    applyInk();
}

void ThemedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyInk();
    QLabel::changeEvent(event);
}

void ThemedLabel::applyInk()
{
    const QColor& ink = currentTheme().*m_ink;
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink) // our own change comes back as an event
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, ink);
    own.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    setPalette(own);
}

} // namespace marquee
