// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QWidget>

namespace marquee {

/// An icon that is not a button: a sign beside words, which say the same to screen readers.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(IconName name, QColor Theme::*ink = &Theme::text2, QWidget* parent = nullptr, int size = 16);

    void setIcon(IconName name, QColor Theme::*ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_name;
    QColor Theme::*m_ink;
};

} // namespace marquee
