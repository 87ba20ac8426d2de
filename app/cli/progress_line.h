// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace marquee::cli {

/// A progress function that rewrites one line on standard error, at most 20 times a second; empty when that is no
/// terminal, so that logs stay clean.
ProgressFn progressLine();

/// Wipes the line; to be called before anything else is written to a terminal.
void endProgressLine();

} // namespace marquee::cli
