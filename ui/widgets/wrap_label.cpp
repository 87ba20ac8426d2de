// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrap_label.h"

namespace marquee {

WrapLabel::WrapLabel(const QString& text, FontRole font, QColor Theme::*ink, QWidget* parent)
    : ThemedLabel(text, font, ink, parent)
{
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void WrapLabel::setText(const QString& text)
{
    ThemedLabel::setText(text);
    claimHeight();
}

void WrapLabel::resizeEvent(QResizeEvent* event)
{
    ThemedLabel::resizeEvent(event);
    claimHeight();
}

void WrapLabel::claimHeight()
{
    // Layouts inside scroll areas and splitters do not always ask for the height for the width they give.
    setMinimumHeight(width() > 0 ? heightForWidth(width()) : 0);
}

} // namespace marquee
