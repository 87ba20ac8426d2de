// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/student_t.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace marquee {

namespace {

/// ln(Gamma(a + 1/2) / Gamma(a)). Neither std::lgamma, which writes a global sign, nor a difference of two large
/// logarithms: the quotient is lifted to a >= 30, where five terms of its asymptotic series give full precision.
double logHalfStepGammaRatio(double a)
{
    double lifted = 0;
    while (a < 30) {
        lifted += std::log(a / (a + 0.5));
        a += 1;
    }
    const double r = 1 / a;
    const double r3 = r * r * r;
    return lifted + 0.5 * std::log(a) - r / 8 + r3 / 192 - r3 * r * r / 640 + 17 * r3 * r3 * r / 14336;
}

double logBetaHalf(double a)
{
    return 0.5 * std::log(std::numbers::pi) - logHalfStepGammaRatio(a);
}

double awayFromZero(double value)
{
    constexpr double kTiny = 1e-300;
    return std::abs(value) < kTiny ? kTiny : value;
}

/// The fraction 1 / (1 + d1 / (1 + d2 / …)) of I_x(a, b); converges fast for x < (a + 1) / (a + b + 2).
double betaFraction(double x, double a, double b)
{
    constexpr int kMaxTerms = 1000;
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= kMaxTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 4 * std::numeric_limits<double>::epsilon())
            break;
    }
    return fraction;
}

/// I_x(a, 1/2) given both x and y = 1 - x, so that neither loses digits when the other is near 1.
double betaHalf(double a, double x, double y)
{
    if (x <= 0 || y <= 0)
        return x <= 0 ? 0 : 1;
    const double front = std::exp(a * std::log(x) + 0.5 * std::log(y) - logBetaHalf(a));
    if (x < (a + 1) / (a + 2.5))
        return front * betaFraction(x, a, 0.5) / a;
    return 1 - front * betaFraction(y, 0.5, a) / 0.5;
}

double studentDensity(double t, double df)
{
    const double scale = std::exp(logHalfStepGammaRatio(df / 2)) / std::sqrt(df * std::numbers::pi);
    return scale * std::exp(-(df + 1) / 2 * std::log1p(t * t / df));
}

/// Upper quantile of the normal distribution for 0 < tail <= 1/2 (Abramowitz and Stegun 26.2.23, error below 4.5e-4).
double roughNormalQuantile(double tail)
{
    const double u = std::sqrt(-2 * std::log(tail));
    return u - (2.515517 + u * (0.802853 + u * 0.010328)) / (1 + u * (1.432788 + u * (0.189269 + u * 0.001308)));
}

/// The t with P(T > t) = tail, 0 < tail < 1/2. Newton's steps on the logarithm of the tail, from Cornish and Fisher's
/// expansion: in the logarithm the tail is nearly straight, so the steps neither overshoot nor stall.
double upperQuantile(double tail, double df)
{
    const double z = roughNormalQuantile(tail);
    double t = z + z * (z * z + 1) / (4 * df) + z * (5 * z * z * z * z + 16 * z * z + 3) / (96 * df * df);
    for (int i = 0; i < 50; ++i) {
        const double reached = studentTwoSidedP(t, df) / 2;
        const double step = std::log(reached / tail) * reached / studentDensity(t, df);
        t += step;
        if (std::abs(step) <= 1e-14 * std::abs(t))
            break;
    }
    return t;
}

} // namespace

double incompleteBetaHalf(double a, double x)
{
    return betaHalf(a, x, 1 - x);
}

double studentTwoSidedP(double t, double df)
{
    if (std::isnan(t) || std::isnan(df))
        return std::numeric_limits<double>::quiet_NaN();
    if (std::isinf(t))
        return 0;
    const double squared = t * t;
    return betaHalf(df / 2, df / (df + squared), squared / (df + squared));
}

double studentQuantile(double p, double df)
{
    if (p == 0.5)
        return 0;
    if (df == 1)
        return std::tan(std::numbers::pi * (p - 0.5));
    const double tail = p < 0.5 ? p : 1 - p;
    const double t = df == 2 ? (1 - 2 * tail) / std::sqrt(2 * tail * (1 - tail)) : upperQuantile(tail, df);
    return p < 0.5 ? -t : t;
}

} // namespace marquee
