// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themed_label.h"

namespace marquee {

/// One line that ends in "…" where it does not fit; the tool tip then gives all of it.
class ElidedLabel : public ThemedLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, FontRole font = FontRole::Base, QColor Theme::*ink = &Theme::text,
                         QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    bool isCut() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
