// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/catalogue/cell_delegate.h"

namespace marquee {

/// Three dots: audience, critic, critic; hollow where the voice is missing.
class BasisDelegate final : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter& painter, const QRect& area, const QModelIndex& index,
                      const Theme& theme) const override;
};

} // namespace marquee
