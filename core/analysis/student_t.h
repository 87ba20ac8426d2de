// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

/// Regularised incomplete beta function I_x(a, 1/2), the one Student's distribution needs; a > 0, 0 <= x <= 1.
/// Continued fraction of Didonato and Morris (1992) by Lentz's method; relative error about 1e-13.
double incompleteBetaHalf(double a, double x);

/// Probability that |T| exceeds |t| for Student's T with `df` > 0 degrees of freedom (not only whole ones).
double studentTwoSidedP(double t, double df);

/// The value T stays below with probability p in (0, 1); df >= 1.
double studentQuantile(double p, double df);

} // namespace marquee
