// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/range_section.h"

#include "analysis/distribution.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/range_filter.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {

namespace {

constexpr std::size_t kBins = 20;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool isYear(MeasureField measure)
{
    return measure == Measure::ReleaseYear || measure == Measure::NetflixYear;
}

} // namespace

RangeSection::RangeSection(ExplorerState& state, MeasureField field, const QString& name, QWidget* parent)
    : FilterSection(state, name, parent), m_measure(field), m_name(name), m_range(new RangeFilter(name, this))
{
    setBody(m_range);
    m_range->setFormat([this](double value) { return text(value); });
    connect(m_range, &RangeFilter::rangeChanged, this, &RangeSection::store);
    connect(m_range, &RangeFilter::editingFinished, this, [this] { ++m_drag; });
}

bool RangeSection::readDataset()
{
    if (!m_state.dataset()->has(m_measure))
        return false;
    setScale();
    describe();
    return true;
}

void RangeSection::setScale()
{
    const auto values = m_state.dataset()->numbers(m_measure);
    const TitleIds all = m_state.dataset()->all();
    const std::vector<double> sorted = presentSorted(values, all);
    m_least = sorted.front();
    m_most = sorted.back();
    double step = 0.1;
    if (isYear(m_measure)) { // a few very old titles would squeeze all others to the right
        step = 1;
        m_low = std::floor(quantileSorted(sorted, 0.01) / 10) * 10;
        m_high = std::max(std::floor(m_most), m_low + 1);
    } else {
        m_low = std::floor(m_least * 2) / 2;
        m_high = std::max(std::ceil(m_most * 2) / 2, m_low + step);
    }
    const Bins bins{m_low, (m_high - m_low) / static_cast<double>(kBins), kBins};
    const Histogram counted = histogram(values, all, bins);
    std::vector<double> counts(counted.counts.begin(), counted.counts.end());
    counts.front() += static_cast<double>(counted.below);
    counts.back() += static_cast<double>(counted.above);
    const QSignalBlocker quiet(m_range);
    m_range->setScale(m_low, m_high, step, std::move(counts));
}

void RangeSection::describe()
{
    if (isYear(m_measure)) {
        setAside(QStringLiteral("%1 – %2").arg(measureText(m_measure, m_least), measureText(m_measure, m_most)));
        return;
    }
    const auto values = m_state.dataset()->numbers(m_measure);
    const auto missing = std::count_if(values.begin(), values.end(), [](double value) { return std::isnan(value); });
    const QString count = integerText(missing);
    setAside(m_measure == Measure::WeightedScore ? tr("%1 unrated").arg(count) : tr("%1 without").arg(count));
}

QString RangeSection::text(double value) const
{
    if (isYear(m_measure))
        return value <= m_low && m_least < m_low ? tr("before %1").arg(m_low + 1) : measureText(m_measure, value);
    return m_measure.isColumn() ? measureText(m_measure, value) : decimalText(value, 1);
}

void RangeSection::readFilter()
{
    const auto& ranges = m_state.filter().ranges;
    const auto found = std::find_if(ranges.begin(), ranges.end(),
                                    [this](const NumberRange& range) { return range.measure == m_measure; });
    const QSignalBlocker quiet(m_range);
    if (found == ranges.end())
        m_range->setRange(m_low, m_high);
    else
        m_range->setRange(std::max(found->min, m_low), std::min(found->max, m_high));
}

void RangeSection::store(double lower, double upper)
{
    Filter filter = m_state.filter();
    std::erase_if(filter.ranges, [this](const NumberRange& range) { return range.measure == m_measure; });
    // A handle at the end of the scale limits nothing, not even what lies beyond the scale.
    const NumberRange range{m_measure, lower <= m_low ? -kInfinity : lower, upper >= m_high ? kInfinity : upper};
    if (std::isfinite(range.min) || std::isfinite(range.max))
        filter.ranges.push_back(range);
    m_state.setFilter(filter, tr("filter by %1").arg(m_measure.isColumn() ? m_name : m_name.toLower()),
                      QStringLiteral("range %1 %2").arg(m_name).arg(m_drag));
}

} // namespace marquee
