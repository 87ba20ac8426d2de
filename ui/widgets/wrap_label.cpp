// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrap_label.h"

namespace marquee {

WrapLabel::WrapLabel(const QString& text, FontRole font, QColor Theme::*ink, QWidget* parent)
    : ThemedLabel(text, font, ink, parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // a new policy forgets what setWordWrap() set
    setSizePolicy(policy);
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

QSize WrapLabel::sizeHint() const
{
    // QLabel's own hint breaks the text as it likes best, whatever the width.
    QSize hint = ThemedLabel::sizeHint();
    if (testAttribute(Qt::WA_WState_Created) || testAttribute(Qt::WA_Resized))
        hint.setHeight(qMax(0, heightForWidth(width())));
    return hint;
}

void WrapLabel::claimHeight()
{
    // Layouts inside scroll areas and splitters do not always ask for the height for the width they give.
    setMinimumHeight(0); // QLabel's height for a width is never below it: an older, longer text would keep its height
    setMinimumHeight(width() > 0 ? qMax(0, heightForWidth(width())) : 0);
    updateGeometry();
}

} // namespace marquee
