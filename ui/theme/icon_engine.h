// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QIconEngine>

namespace marquee {

/// Paints one of our drawings in the colour the current theme has for the icon's mode and state.
class IconEngine : public QIconEngine
{
public:
    IconEngine(IconName name, QColor Theme::*colour);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;

private:
    QColor inkOf(QIcon::Mode mode, QIcon::State state) const;

    IconName m_name;
    QColor Theme::*m_colour; ///< null: by mode and state
};

} // namespace marquee
