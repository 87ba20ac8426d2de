// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/matrix.h"

/// The numeric CSV named by the environment variable MARQUEE_BENCH_MATRIX (as from `marquee-cli features`; a column
/// named `row` is left out), or 15,480 x 48 random numbers where it is not set. Throws std::runtime_error for a file
/// that cannot be used.
const marquee::RowMajorMatrix& benchMatrix();
