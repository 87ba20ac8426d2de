// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_blocks.h"

#include "analysis/distribution.h"
#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Films of the silent age would otherwise weigh as much as a block of their own.
constexpr double kMaxDeviations = 3;

using Column = std::vector<double>;

/// The block's values as the catalogue has them, NaN where missing.
Column gather(const EncodedRows& rows, const std::function<double(TitleId)>& value)
{
    Column column(rows.titles.size());
    std::transform(rows.titles.begin(), rows.titles.end(), column.begin(), value);
    return column;
}

bool isMissing(double x)
{
    return std::isnan(x);
}

bool anyPresent(const Column& column, std::size_t rated)
{
    const auto cells = std::span(column).first(rated);
    return !std::all_of(cells.begin(), cells.end(), isMissing);
}

/// Puts `filling` into every gap; returns the number filled among the rated.
std::size_t fillGaps(Column& column, std::size_t rated, const std::function<double(std::size_t)>& filling)
{
    std::size_t filled = 0;
    for (std::size_t i = 0; i < column.size(); ++i)
        if (isMissing(column[i])) {
            column[i] = filling(i);
            filled += i < rated ? 1 : 0;
        }
    return filled;
}

/// z-scores by the rated titles, cut at three deviations; all 0 where nothing varies.
void standardise(Column& column, std::size_t rated)
{
    const Moments moments = momentsOf(std::span(column).first(rated));
    const double mean = moments.mean();
    const double sd = moments.populationSd();
    for (double& x : column)
        x = sd > 0 ? std::clamp((x - mean) / sd, -kMaxDeviations, kMaxDeviations) : 0.0;
}

/// Fills gaps with the median of the title's type, or of all where the type has none; returns the number filled.
std::size_t fillWithMedian(Column& column, const Catalogue& catalogue, const EncodedRows& rows)
{
    const auto typeOf = [&](std::size_t i) { return static_cast<std::size_t>(catalogue.type(rows.titles[i])); };
    std::array<Column, 3> cellsOf;
    for (std::size_t i = 0; i < rows.rated; ++i)
        cellsOf[typeOf(i)].push_back(column[i]);
    const double overall = medianOf(Column(column.begin(), column.begin() + static_cast<std::ptrdiff_t>(rows.rated)));
    std::array<double, 3> ofType{};
    for (std::size_t t = 0; t < ofType.size(); ++t) {
        const double median = medianOf(std::move(cellsOf[t]));
        ofType[t] = std::isnan(median) ? overall : median;
    }
    return fillGaps(column, rows.rated, [&](std::size_t i) { return ofType[typeOf(i)]; });
}

/// Adds a number column under the block's rule for gaps; a column without any value is left out.
void addNumbers(FeatureBlock& out, const Catalogue& catalogue, const EncodedRows& rows, std::string name, Column column,
                bool absentIsNone = false)
{
    if (!anyPresent(column, rows.rated))
        return;
    const std::size_t filled = absentIsNone ? fillGaps(column, rows.rated, [](std::size_t) { return 0.0; })
                                            : fillWithMedian(column, catalogue, rows);
    if (filled > 0)
        out.imputed.push_back({out.block, name, filled, absentIsNone ? "no award listed: none" : "median of its type"});
    standardise(column, rows.rated);
    out.names.push_back(std::move(name));
    out.columns.push_back(std::move(column));
}

Column logNumbers(const Catalogue& catalogue, const EncodedRows& rows, Measure measure)
{
    const auto values = catalogue.numbers(measure);
    return gather(rows, [&](TitleId id) { return id.row < values.size() ? std::log1p(values[id.row]) : kNaN; });
}

/// One 0/1 column per label with enough support, most frequent first, ties by label.
void addLabels(FeatureBlock& out, const ListColumn& list, const EncodedRows& rows, std::string_view prefix,
               double support)
{
    std::vector<std::size_t> counts(list.dictionary().size());
    for (const TitleId id : std::span(rows.titles).first(rows.rated))
        for (const auto code : list.codes(id))
            ++counts[code];
    const double floor = std::max(1.0, support * static_cast<double>(rows.rated));
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
        out.columns.emplace_back(rows.titles.size(), 0.0);
    }
    for (std::size_t i = 0; i < rows.titles.size(); ++i)
        for (const auto code : list.codes(rows.titles[i]))
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
void addType(FeatureBlock& out, const Catalogue& catalogue, const EncodedRows& rows)
{
    Column column = gather(rows, [&](TitleId id) {
        const TitleType type = catalogue.type(id);
        return type == TitleType::Unknown ? kNaN : static_cast<double>(type == TitleType::Series);
    });
    if (!anyPresent(column, rows.rated))
        return;
    const std::size_t filled = fillGaps(column, rows.rated, [](std::size_t) { return 0.5; });
    if (filled > 0)
        out.imputed.push_back({out.block, kTypeFeature, filled, "half way between film and series"});
    out.names.emplace_back(kTypeFeature);
    out.columns.push_back(std::move(column));
}

void addAwards(FeatureBlock& out, const Catalogue& catalogue, const EncodedRows& rows)
{
    const bool absentIsNone = true;
    addNumbers(out, catalogue, rows, "Awards received (log)", logNumbers(catalogue, rows, Measure::AwardsReceived),
               absentIsNone);
    addNumbers(out, catalogue, rows, "Awards nominated (log)", logNumbers(catalogue, rows, Measure::AwardsNominated),
               absentIsNone);
}

double yearValue(const Catalogue& catalogue, TitleId id)
{
    const auto year = catalogue.releaseYear(id);
    return year ? *year : kNaN;
}

/// The blocks of one number column; an empty name for the others.
std::pair<std::string_view, Column> numberColumn(const Dataset& data, const EncodedRows& rows, Block block)
{
    const Catalogue& catalogue = *data.catalogue;
    switch (block) {
    case Block::Scores:
        return {"Weighted score", gather(rows, [&](TitleId id) { return data.scores->weightedScore[id.row]; })};
    case Block::Popularity:
        return {"Votes (log)", logNumbers(catalogue, rows, Measure::ImdbVotes)};
    case Block::Era:
        return {"Release year", gather(rows, [&](TitleId id) { return yearValue(catalogue, id); })};
    case Block::Runtime:
        return {kRuntimeFeature, gather(rows, [&](TitleId id) { return runtimeValue(catalogue, id); })};
    default:
        return {};
    }
}

} // namespace

FeatureBlock encodeBlock(const Dataset& data, const EncodedRows& rows, Block block, double support)
{
    const Catalogue& catalogue = *data.catalogue;
    FeatureBlock out;
    out.block = block;
    switch (block) {
    case Block::Awards:
        addAwards(out, catalogue, rows);
        break;
    case Block::Type:
        addType(out, catalogue, rows);
        break;
    case Block::Genres:
        addLabels(out, catalogue.list(ListField::Genres), rows, "Genre: ", support);
        break;
    case Block::Languages:
        addLabels(out, catalogue.list(ListField::Languages), rows, "Language: ", support);
        break;
    case Block::AgeRating:
        addLabels(out, catalogue.ageRatings(), rows, "Age rating: ", support);
        break;
    default:
        auto [name, column] = numberColumn(data, rows, block);
        addNumbers(out, catalogue, rows, std::string(name), std::move(column));
        break;
    }
    return out;
}

} // namespace marquee
