// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace marquee {

/// Label in a font and a colour of the design that follow the theme. Plain text unless told otherwise: most texts come
/// from the user's file.
class ThemedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ThemedLabel(const QString& text, FontRole font = FontRole::Base, QColor Theme::*ink = &Theme::text,
                         QWidget* parent = nullptr);

    void setInk(QColor Theme::*ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyInk();

    QColor Theme::*m_ink;
};

} // namespace marquee
