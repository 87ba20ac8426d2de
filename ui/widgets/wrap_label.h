// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themed_label.h"

namespace marquee {

/// Label whose sentences wrap and are never cut: it insists on the height its text needs at its present width.
class WrapLabel : public ThemedLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(const QString& text, FontRole font = FontRole::Table, QColor Theme::*ink = &Theme::text2,
                       QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void claimHeight();
};

} // namespace marquee
