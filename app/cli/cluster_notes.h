// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/sweep.h"
#include "features/feature_matrix.h"

namespace marquee::cli {

/// On standard error: titles left out, cells filled in per column with the rule, warnings.
void noteFeatures(const FeatureMatrix& features);

/// On standard error, where a sweep ended before `kMax`: why.
void noteEarlyEnd(const Sweep& sweep, int kMax);

/// On standard error: the verdict of a sweep, which k is taken, and where it ended before `kMax`.
void noteChoice(const Sweep& sweep, int kMax);

} // namespace marquee::cli
