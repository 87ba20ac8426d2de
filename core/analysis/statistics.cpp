// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statistics.h"

#include "analysis/student_t.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace marquee {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kUpperTail95 = 0.975;

/// Share of the whole's squared deviations below which those of a remainder are what the subtraction left over.
constexpr double kCancelled = 1e-12;

} // namespace

bool isRoundingNoise(double deviation, double mean) noexcept
{
    constexpr double kRelative = 1e-12;
    return deviation <= kRelative * std::abs(mean);
}

void Moments::add(double value) noexcept
{
    if (std::isnan(value))
        return;
    ++m_count;
    const double delta = value - m_mean;
    m_mean += delta / static_cast<double>(m_count);
    m_squares += delta * (value - m_mean);
}

double Moments::mean() const noexcept
{
    return m_count == 0 ? kMissing : m_mean;
}

double Moments::variance() const noexcept
{
    return m_count < 2 ? kMissing : squares() / static_cast<double>(m_count - 1);
}

double Moments::populationSd() const noexcept
{
    return m_count == 0 ? kMissing : std::sqrt(squares() / static_cast<double>(m_count));
}

double Moments::squares() const noexcept
{
    return isRoundingNoise(std::sqrt(m_squares / static_cast<double>(m_count)), m_mean) ? 0 : m_squares;
}

MeanInterval Moments::interval() const
{
    MeanInterval result{mean(), kMissing, kMissing, m_count};
    if (m_count >= 2) {
        const auto n = static_cast<double>(m_count);
        const double half = studentQuantile(kUpperTail95, n - 1) * std::sqrt(variance() / n);
        result.low = m_mean - half;
        result.high = m_mean + half;
    }
    return result;
}

Moments Moments::without(const Moments& part) const
{
    if (part.m_count > m_count)
        throw std::invalid_argument("Moments::without: more than the whole");
    Moments rest;
    rest.m_count = m_count - part.m_count;
    if (rest.m_count == 0)
        return rest;
    const auto whole = static_cast<double>(m_count);
    const auto taken = static_cast<double>(part.m_count);
    const double shift = (part.m_mean - m_mean) * taken / (whole - taken);
    rest.m_mean = m_mean - shift;
    const double apart = part.m_mean - rest.m_mean;
    rest.m_squares = m_squares - part.m_squares - apart * apart * taken * (whole - taken) / whole;
    if (rest.m_squares <= kCancelled * m_squares)
        rest.m_squares = 0;
    return rest;
}

MeanInterval meanInterval(std::span<const double> values)
{
    return momentsOf(values).interval();
}

MeanDifference welch(const Moments& a, const Moments& b)
{
    MeanDifference result;
    result.difference = a.mean() - b.mean();
    if (a.count() < 2 || b.count() < 2)
        return result;
    const auto na = static_cast<double>(a.count());
    const auto nb = static_cast<double>(b.count());
    const double va = a.variance() / na;
    const double vb = b.variance() / nb;
    const double error = std::sqrt(va + vb);
    if (error == 0) { // two constants: equal or certainly not
        result.low = result.high = result.difference;
        result.p = result.difference == 0 ? 1 : 0;
        return result;
    }
    const double df = (va + vb) * (va + vb) / (va * va / (na - 1) + vb * vb / (nb - 1));
    const double half = studentQuantile(kUpperTail95, df) * error;
    result.low = result.difference - half;
    result.high = result.difference + half;
    result.p = studentTwoSidedP(result.difference / error, df);
    return result;
}

double welchP(std::span<const double> a, std::span<const double> b)
{
    return welch(momentsOf(a), momentsOf(b)).p;
}

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (!std::isnan(p[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return p[i] < p[j]; });
    std::vector<double> q(p.size(), kMissing);
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, p[i] * static_cast<double>(order.size()) / static_cast<double>(rank));
        q[i] = least;
    }
    return q;
}

double correlation(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size())
        throw std::invalid_argument("correlation of spans of different length");
    std::size_t n = 0;
    double meanA = 0;
    double meanB = 0;
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!std::isfinite(a[i]) || !std::isfinite(b[i]))
            continue;
        ++n;
        const double deltaA = a[i] - meanA;
        const double deltaB = b[i] - meanB;
        meanA += deltaA / static_cast<double>(n);
        meanB += deltaB / static_cast<double>(n);
        squaresA += deltaA * (a[i] - meanA);
        squaresB += deltaB * (b[i] - meanB);
        products += deltaA * (b[i] - meanB);
    }
    const auto varies = [n](double squares, double mean) {
        return !isRoundingNoise(std::sqrt(squares / static_cast<double>(n)), mean);
    };
    if (n < 3 || !varies(squaresA, meanA) || !varies(squaresB, meanB))
        return kMissing;
    return std::clamp(products / std::sqrt(squaresA * squaresB), -1.0, 1.0);
}

} // namespace marquee
