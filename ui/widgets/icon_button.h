// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QToolButton>

namespace marquee {

/// Square button with one icon of the design; its words are tool tip and accessible name at once.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    static constexpr int kSide = 24;

    IconButton(IconName name, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    QSize sizeHint() const override;
};

} // namespace marquee
