// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace marquee {

/// Pages of which only the one in sight claims room: QStackedWidget asks for the widest of all. Meant for a scroll area
/// that scrolls sideways where even that page does not fit.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Width of the page in sight; no height, since pages scroll by themselves.
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
};

} // namespace marquee
