// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_blocks.h"

#include "analysis/distribution.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Films of the silent age would otherwise weigh as much as a block of their own.
constexpr double kMaxDeviations = 3;

using Column = std::vector<double>;

/// The block's values as the catalogue has them, NaN where missing.
Column gather(const TitleIds& titles, const std::function<double(TitleId)>& value)
{
    Column column(titles.size());
    std::transform(titles.begin(), titles.end(), column.begin(), value);
    return column;
}

bool anyPresent(const Column& column)
{
    return std::any_of(column.begin(), column.end(), [](double x) { return !std::isnan(x); });
}

/// z-scores, cut at three deviations; all 0 where nothing varies.
void standardise(Column& column)
{
    const auto n = static_cast<double>(column.size());
    const double mean = std::accumulate(column.begin(), column.end(), 0.0) / n;
    double squares = 0;
    for (const double x : column)
        squares += (x - mean) * (x - mean);
    const double sd = std::sqrt(squares / n);
    for (double& x : column)
        x = sd > 0 ? std::clamp((x - mean) / sd, -kMaxDeviations, kMaxDeviations) : 0.0;
}

double medianOf(const Column& column, const std::function<bool(std::size_t)>& wanted)
{
    Column values;
    for (std::size_t i = 0; i < column.size(); ++i)
        if (!std::isnan(column[i]) && wanted(i))
            values.push_back(column[i]);
    std::sort(values.begin(), values.end());
    return quantileSorted(values, 0.5);
}

/// Fills gaps with the median of the title's type, or of all where the type has none; returns the number filled.
std::size_t fillWithMedian(Column& column, const Catalogue& catalogue, const TitleIds& titles)
{
    const double overall = medianOf(column, [](std::size_t) { return true; });
    std::array<double, 3> ofType{};
    for (std::size_t t = 0; t < ofType.size(); ++t) {
        const auto type = static_cast<TitleType>(t);
        const double median = medianOf(column, [&](std::size_t i) { return catalogue.type(titles[i]) == type; });
        ofType[t] = std::isnan(median) ? overall : median;
    }
    std::size_t filled = 0;
    for (std::size_t i = 0; i < column.size(); ++i)
        if (std::isnan(column[i])) {
            column[i] = ofType[static_cast<std::size_t>(catalogue.type(titles[i]))];
            ++filled;
        }
    return filled;
}

/// Adds a number column under the block's rule for gaps; a column without any value is left out.
void addNumbers(FeatureBlock& out, const Catalogue& catalogue, const TitleIds& titles, std::string name, Column column,
                bool absentIsNone = false)
{
    if (!anyPresent(column))
        return;
    std::size_t filled = 0;
    if (absentIsNone) {
        filled = static_cast<std::size_t>(
            std::count_if(column.begin(), column.end(), [](double x) { return std::isnan(x); }));
        std::replace_if(
            column.begin(), column.end(), [](double x) { return std::isnan(x); }, 0.0);
    } else {
        filled = fillWithMedian(column, catalogue, titles);
    }
    if (filled > 0) {
        if (!out.imputed)
            out.imputed = Imputation{out.block, 0, absentIsNone ? "no award listed: none" : "median of its type"};
        out.imputed->cells += filled;
    }
    standardise(column);
    out.names.push_back(std::move(name));
    out.columns.push_back(std::move(column));
}

Column logNumbers(const Catalogue& catalogue, const TitleIds& titles, Measure measure)
{
    const auto values = catalogue.numbers(measure);
    return gather(titles, [&](TitleId id) { return id.row < values.size() ? std::log1p(values[id.row]) : kNaN; });
}

/// One 0/1 column per label with enough support, most frequent first, ties by label.
void addLabels(FeatureBlock& out, const ListColumn& list, const TitleIds& titles, std::string_view prefix,
               double support)
{
    std::vector<std::size_t> counts(list.dictionary().size());
    for (const TitleId id : titles)
        for (const auto code : list.codes(id))
            ++counts[code];
    const double floor = std::max(1.0, support * static_cast<double>(titles.size()));
    std::vector<Dictionary::Code> kept;
    for (Dictionary::Code code = 0; code < counts.size(); ++code)
        if (static_cast<double>(counts[code]) >= floor)
            kept.push_back(code);
    std::sort(kept.begin(), kept.end(), [&](auto a, auto b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : list.label(a) < list.label(b);
    });
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> columnOf(counts.size(), kNone);
    for (const auto code : kept) {
        columnOf[code] = out.columns.size();
        out.names.push_back(std::string(prefix) + list.label(code));
        out.columns.emplace_back(titles.size(), 0.0);
    }
    for (std::size_t i = 0; i < titles.size(); ++i)
        for (const auto code : list.codes(titles[i]))
            if (columnOf[code] != kNone)
                out.columns[columnOf[code]][i] = 1;
}

double runtimeValue(const Catalogue& catalogue, TitleId id)
{
    if (catalogue.hasRuntimeMinutes())
        return catalogue.numbers(Measure::RuntimeMinutes)[id.row];
    const RuntimeClass runtime = catalogue.runtimeClass(id);
    return runtime == RuntimeClass::Unknown ? kNaN : static_cast<double>(runtime);
}

/// 1 for a series, 0 for a film; a title of unknown type stands between them.
void addType(FeatureBlock& out, const Catalogue& catalogue, const TitleIds& titles)
{
    Column column = gather(titles, [&](TitleId id) {
        const TitleType type = catalogue.type(id);
        return type == TitleType::Unknown ? kNaN : static_cast<double>(type == TitleType::Series);
    });
    if (!anyPresent(column))
        return;
    std::size_t filled = 0;
    for (double& x : column)
        if (std::isnan(x)) {
            x = 0.5;
            ++filled;
        }
    if (filled > 0)
        out.imputed = Imputation{out.block, filled, "half way between film and series"};
    out.names.emplace_back("Type: Series");
    out.columns.push_back(std::move(column));
}

void addAwards(FeatureBlock& out, const Catalogue& catalogue, const TitleIds& titles)
{
    const bool absentIsNone = true;
    addNumbers(out, catalogue, titles, "Awards received (log)", logNumbers(catalogue, titles, Measure::AwardsReceived),
               absentIsNone);
    addNumbers(out, catalogue, titles, "Awards nominated (log)",
               logNumbers(catalogue, titles, Measure::AwardsNominated), absentIsNone);
}

double yearValue(const Catalogue& catalogue, TitleId id)
{
    const auto year = catalogue.releaseYear(id);
    return year ? *year : kNaN;
}

/// The blocks of one number column; an empty name for the others.
std::pair<std::string_view, Column> numberColumn(const Dataset& data, const TitleIds& titles, Block block)
{
    const Catalogue& catalogue = *data.catalogue;
    switch (block) {
    case Block::Scores:
        return {"Weighted score", gather(titles, [&](TitleId id) { return data.scores->weightedScore[id.row]; })};
    case Block::Popularity:
        return {"Votes (log)", logNumbers(catalogue, titles, Measure::ImdbVotes)};
    case Block::Era:
        return {"Release year", gather(titles, [&](TitleId id) { return yearValue(catalogue, id); })};
    case Block::Runtime:
        return {"Runtime", gather(titles, [&](TitleId id) { return runtimeValue(catalogue, id); })};
    default:
        return {};
    }
}

} // namespace

FeatureBlock encodeBlock(const Dataset& data, const TitleIds& titles, Block block, double support)
{
    const Catalogue& catalogue = *data.catalogue;
    FeatureBlock out;
    out.block = block;
    switch (block) {
    case Block::Awards:
        addAwards(out, catalogue, titles);
        break;
    case Block::Type:
        addType(out, catalogue, titles);
        break;
    case Block::Genres:
        addLabels(out, catalogue.list(ListField::Genres), titles, "Genre: ", support);
        break;
    case Block::Languages:
        addLabels(out, catalogue.list(ListField::Languages), titles, "Language: ", support);
        break;
    case Block::AgeRating:
        addLabels(out, catalogue.ageRatings(), titles, "Age rating: ", support);
        break;
    default:
        auto [name, column] = numberColumn(data, titles, block);
        addNumbers(out, catalogue, titles, std::string(name), std::move(column));
        break;
    }
    return out;
}

} // namespace marquee
