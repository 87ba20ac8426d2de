// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace marquee {

/// Content as wide as its place that scrolls up and down. The keyboard's focus goes to what is inside, never to the
/// column; keys that nothing inside takes scroll it.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget* parent = nullptr);
};

} // namespace marquee
