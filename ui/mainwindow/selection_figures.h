// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "widgets/selection_bar.h"

#include <QList>

namespace marquee {

/// At most three figures of some titles against all: median weighted score, share of series, and the genre whose share
/// grew most. Those the file has no data for are left out. O(titles).
QList<SelectionFigure> selectionFigures(const Dataset& data, const TitleIds& ids);

} // namespace marquee
