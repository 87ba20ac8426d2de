// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/trust.h"
#include "theme/theme.h"

#include <QString>

namespace marquee {

QString trustName(Trust trust); ///< "Solid"
/// "Solid: found again in repeats on parts of the catalogue, 91 % the same titles." of a cluster's mean Jaccard index;
/// empty for NaN.
QString trustText(double jaccard);
/// The colour in which a theme says it.
QColor Theme::*trustInk(Trust trust);

} // namespace marquee
