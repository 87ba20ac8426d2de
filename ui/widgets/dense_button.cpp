// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dense_button.h"

#include "theme/marquee_style.h"

namespace marquee {

DenseButton::DenseButton(const QString& text, QWidget* parent, std::optional<IconName> name) : QPushButton(text, parent)
{
    QFont font = themeFont(FontRole::Table);
    font.setWeight(QFont::Medium);
    setFont(font);
    setProperty(MarqueeStyle::kDense, true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (name)
        setIcon(marquee::icon(*name));
}

} // namespace marquee
