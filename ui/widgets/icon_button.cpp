// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon_button.h"

#include "theme/scale.h"

namespace marquee {

IconButton::IconButton(IconName name, const QString& words, QWidget* parent) : QToolButton(parent)
{
    setIcon(marquee::icon(name));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWords(words);
}

void IconButton::setWords(const QString& words)
{
    setToolTip(words.toHtmlEscaped());
    setAccessibleName(words);
}

QSize IconButton::sizeHint() const
{
    return {scaled(kSide), scaled(kSide)};
}

} // namespace marquee
