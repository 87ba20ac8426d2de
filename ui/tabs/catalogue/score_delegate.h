// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/catalogue/cell_delegate.h"

namespace marquee {

/// Figure with a 3 px bar beneath that runs from 2 to 10.
class ScoreDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                      const Theme& theme) const override;
};

} // namespace marquee
