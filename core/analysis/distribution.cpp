// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"

#include "analysis/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>

namespace marquee {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> present(std::span<const double> values, std::span<const TitleId> ids)
{
    std::vector<double> found;
    found.reserve(ids.size());
    for (const TitleId id : ids)
        if (id.row < values.size() && std::isfinite(values[id.row]))
            found.push_back(values[id.row]);
    return found;
}

/// Where a value lies in units of bins. Values within 1e-9 of an edge are put on it: 6.3 belongs to the bin that
/// starts at 2 + 43 * 0.1, although that sum is a little more than 6.3 in binary.
double positionOf(double value, const Bins& bins)
{
    const double position = (value - bins.start) / bins.width;
    const double nearest = std::round(position);
    return std::abs(position - nearest) <= 1e-9 * std::max(1.0, std::abs(position)) ? nearest : position;
}

Bins binsOfWidth(double least, double most, double width)
{
    Bins bins;
    bins.width = width;
    bins.start = std::floor(positionOf(least, Bins{0, width, 0})) * width;
    bins.count = static_cast<std::size_t>(std::max(1.0, std::ceil(positionOf(most, Bins{bins.start, width, 0}))));
    return bins;
}

/// Half-open counts make a density estimate of `cells` weights at equal steps; each value is split between its two
/// neighbours by nearness (linear binning, Jones and Lotwick 1984).
std::vector<double> linearBinning(std::span<const double> values, double start, double step, std::size_t cells)
{
    std::vector<double> weights(cells, 0.0);
    for (const double value : values) {
        const double position = (value - start) / step;
        const auto left = std::min(static_cast<std::size_t>(position), cells - 2);
        const double share = position - static_cast<double>(left);
        weights[left] += 1 - share;
        weights[left + 1] += share;
    }
    return weights;
}

/// Silverman's rule of thumb (1986, eq. 3.31): 0.9 min(sd, IQR / 1.34) n^(-1/5); the sd alone where the IQR is 0.
double silvermanBandwidth(std::span<const double> ascending)
{
    const auto n = static_cast<double>(ascending.size());
    const double deviation = std::sqrt(momentsOf(ascending).variance());
    const double spread = (quantileSorted(ascending, 0.75) - quantileSorted(ascending, 0.25)) / 1.34;
    return 0.9 * (spread > 0 ? std::min(deviation, spread) : deviation) * std::pow(n, -0.2);
}

/// A Gaussian kernel estimate over binned values: its cost does not grow as values times places.
class KernelSum
{
public:
    /// `ascending` holds at least two values that differ.
    explicit KernelSum(std::span<const double> ascending)
        : m_start(ascending.front()), m_bandwidth(silvermanBandwidth(ascending))
    {
        // Sixteen cells a bandwidth: the binning error stays under 0.1 % of the peak.
        constexpr double kCellsPerBandwidth = 16;
        constexpr double kMostCells = 1 << 16;
        const double range = ascending.back() - ascending.front();
        m_cells = std::clamp(std::ceil(range / m_bandwidth * kCellsPerBandwidth), 1.0, kMostCells);
        m_step = range / m_cells;
        m_weights = linearBinning(ascending, m_start, m_step, static_cast<std::size_t>(m_cells) + 1);
        m_factor = 1 / (static_cast<double>(ascending.size()) * m_bandwidth * std::sqrt(2 * std::acos(-1.0)));
    }

    double at(double x) const
    {
        const double reach = 8 * m_bandwidth; // beyond, the kernel is below 1e-13 of its peak
        const auto first = static_cast<std::ptrdiff_t>(std::max(0.0, std::ceil((x - reach - m_start) / m_step)));
        const auto last = static_cast<std::ptrdiff_t>(std::min(m_cells, std::floor((x + reach - m_start) / m_step)));
        double sum = 0;
        for (std::ptrdiff_t cell = first; cell <= last; ++cell) {
            const double z = (x - m_start - static_cast<double>(cell) * m_step) / m_bandwidth;
            sum += m_weights[static_cast<std::size_t>(cell)] * std::exp(-0.5 * z * z);
        }
        return sum * m_factor;
    }

private:
    double m_start;
    double m_bandwidth;
    double m_step = 0;
    double m_cells = 0;
    double m_factor = 0;
    std::vector<double> m_weights;
};

} // namespace

std::size_t binOf(double value, const Bins& bins) noexcept
{
    if (!std::isfinite(value) || bins.count == 0)
        return bins.count;
    const double position = positionOf(value, bins);
    if (position < 0 || position > static_cast<double>(bins.count))
        return bins.count;
    return std::min(static_cast<std::size_t>(position), bins.count - 1);
}

Histogram histogram(std::span<const double> values, std::span<const TitleId> ids, const Bins& bins)
{
    Histogram result;
    result.bins = bins;
    result.counts.assign(bins.count, 0);
    for (const TitleId id : ids) {
        const double value = id.row < values.size() ? values[id.row] : kMissing;
        const std::size_t bin = binOf(value, bins);
        if (bin < bins.count) {
            ++result.counts[bin];
            ++result.used;
        } else if (std::isnan(value)) {
            ++result.missing;
        } else {
            ++(value < bins.start ? result.below : result.above);
        }
    }
    return result;
}

Bins niceBins(std::span<const double> values, std::span<const TitleId> ids, std::size_t wanted)
{
    const std::vector<double> found = present(values, ids);
    if (found.empty())
        return Bins{0, 1, 1};
    const auto [least, most] = std::minmax_element(found.begin(), found.end());
    const bool whole = std::all_of(found.begin(), found.end(), [](double value) { return value == std::floor(value); });
    const double target = static_cast<double>(std::max<std::size_t>(wanted, 1));
    const double range = *most - *least;
    if (range <= 0)
        return Bins{std::floor(*least), 1, 1};
    const double power = std::pow(10.0, std::floor(std::log10(range / target)));
    std::optional<Bins> best;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 50.0}) {
        const double width = factor * power;
        // Bins of 0.5 or 2.5 years would hold now more, now fewer whole values: a comb that is not in the data.
        if (whole && width != std::round(width))
            continue;
        const Bins bins = binsOfWidth(*least, *most, width);
        const auto miss = [&](const Bins& b) { return std::abs(std::log(static_cast<double>(b.count) / target)); };
        if (!best || miss(bins) < miss(*best))
            best = bins;
    }
    return best ? *best : binsOfWidth(*least, *most, 1);
}

double quantileSorted(std::span<const double> ascending, double p)
{
    if (ascending.empty())
        return kMissing;
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(ascending.size() - 1);
    const auto low = static_cast<std::size_t>(position);
    const std::size_t high = std::min(low + 1, ascending.size() - 1);
    return ascending[low] + (position - static_cast<double>(low)) * (ascending[high] - ascending[low]);
}

double medianOf(std::vector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double x) { return std::isnan(x); }), values.end());
    std::sort(values.begin(), values.end());
    return quantileSorted(values, 0.5);
}

double quantile(std::span<const double> values, std::span<const TitleId> ids, double p)
{
    std::vector<double> found = present(values, ids);
    if (found.empty())
        return kMissing;
    const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(found.size() - 1);
    const auto low = found.begin() + static_cast<std::ptrdiff_t>(position);
    std::nth_element(found.begin(), low, found.end());
    const double share = position - std::floor(position);
    if (share == 0)
        return *low;
    const double next = *std::min_element(low + 1, found.end());
    return *low + share * (next - *low);
}

BoxStats boxStats(std::span<const double> values, std::span<const TitleId> ids)
{
    const std::vector<double> ascending = presentSorted(values, ids);
    BoxStats box;
    box.n = ascending.size();
    box.q1 = quantileSorted(ascending, 0.25);
    box.median = quantileSorted(ascending, 0.5);
    box.q3 = quantileSorted(ascending, 0.75);
    if (ascending.empty()) {
        box.mean = box.lowWhisker = box.highWhisker = kMissing;
        return box;
    }
    for (const double value : ascending)
        box.mean += value / static_cast<double>(box.n);
    const double reach = 1.5 * (box.q3 - box.q1);
    const auto first = std::lower_bound(ascending.begin(), ascending.end(), box.q1 - reach);
    const auto last = std::upper_bound(ascending.begin(), ascending.end(), box.q3 + reach);
    box.lowWhisker = *first;
    box.highWhisker = *(last - 1);
    box.outliers = box.n - static_cast<std::size_t>(last - first);
    return box;
}

std::vector<double> density(std::span<const double> values, std::span<const TitleId> ids, double from, double to,
                            std::size_t points, const std::optional<ValueScale>& scale)
{
    std::vector<double> result(points, 0.0);
    const std::vector<double> ascending = presentSorted(values, ids);
    if (ascending.size() < 2 || ascending.front() == ascending.back() || points == 0)
        return result;
    if (!(silvermanBandwidth(ascending) > 0)) // nothing but rounding between the values
        return result;
    const KernelSum kernels(ascending);
    for (std::size_t i = 0; i < points; ++i) {
        const double x =
            from + (to - from) * (points < 2 ? 0 : static_cast<double>(i) / static_cast<double>(points - 1));
        if (!scale)
            result[i] = kernels.at(x);
        else if (x >= scale->low && x <= scale->high)
            result[i] = kernels.at(x) + kernels.at(2 * scale->low - x) + kernels.at(2 * scale->high - x);
    }
    return result;
}

std::vector<double> presentSorted(std::span<const double> values, std::span<const TitleId> ids)
{
    std::vector<double> found = present(values, ids);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace marquee
