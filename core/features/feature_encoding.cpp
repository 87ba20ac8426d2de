// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/feature_encoding.h"

#include "analysis/distribution.h"
#include "analysis/statistics.h"
#include "features/feature_values.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace marquee {
namespace {

/// Films of the silent age would otherwise weigh as much as a block of their own.
constexpr double kMaxDeviations = 3;
/// Interquartile range of the standard normal distribution.
constexpr double kNormalQuartiles = 1.349;

constexpr std::array<std::string_view, 11> kSourceNames{
    "weighted_score", "votes",  "awards_received", "awards_nominated", "release_year", "runtime_minutes",
    "runtime_class",  "series", "genre",           "language",         "age_rating"};

using Column = std::vector<double>;

double standardised(const FeatureColumn& column, double x)
{
    return column.spread > 0 ? std::clamp((x - column.centre) / column.spread, -kMaxDeviations, kMaxDeviations) : 0.0;
}

/// Learns the columns of one block after another.
class Learner
{
public:
    Learner(const Dataset& data, const TitleIds& rated, const FeatureOptions& options)
        : m_data(data), m_catalogue(*data.catalogue), m_rated(rated), m_options(options)
    {
    }

    FeatureEncoding learn()
    {
        for (int b = 0; b < kBlockCount; ++b)
            if (const auto block = static_cast<Block>(b); m_options.weight(block) > 0)
                learnBlock(block);
        return std::move(m_out);
    }

private:
    void learnBlock(Block block)
    {
        m_variance = 0;
        const std::size_t first = m_out.columns.size();
        addColumns(block);
        // The block's total variance becomes its weight, however many columns it has.
        const double scale = m_variance > 0 ? std::sqrt(m_options.weight(block) / m_variance) : 0;
        for (FeatureColumn& column : std::span(m_out.columns).subspan(first))
            column.scale = scale;
        if (scale == 0)
            m_out.constant.push_back(block);
    }

    void addColumns(Block block)
    {
        switch (block) {
        case Block::Scores:
            return addNumbers(block, FeatureSource::WeightedScore, "Weighted score");
        case Block::Popularity:
            return addNumbers(block, FeatureSource::Votes, "Votes (log)");
        case Block::Awards:
            addNumbers(block, FeatureSource::AwardsReceived, "Awards received (log)");
            return addNumbers(block, FeatureSource::AwardsNominated, "Awards nominated (log)");
        case Block::Era:
            return addNumbers(block, FeatureSource::ReleaseYear, "Release year");
        case Block::Runtime:
            return addNumbers(
                block, m_catalogue.hasRuntimeMinutes() ? FeatureSource::RuntimeMinutes : FeatureSource::RuntimeClass,
                kRuntimeFeature);
        case Block::Type:
            return addNumbers(block, FeatureSource::Series, kTypeFeature);
        case Block::Genres:
            return addLabels(block, FeatureSource::Genre, "Genre: ");
        case Block::Languages:
            return addLabels(block, FeatureSource::Language, "Language: ");
        case Block::AgeRating:
            return addLabels(block, FeatureSource::AgeRating, "Age rating: ");
        }
    }

    /// A number under its rule for gaps; one without any value is left out.
    void addNumbers(Block block, FeatureSource source, const char* name)
    {
        const FeatureValues values(m_data, source);
        Column cells(m_rated.size());
        std::transform(m_rated.begin(), m_rated.end(), cells.begin(), [&](TitleId id) { return values.of(id); });
        const auto gaps =
            static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), [](double x) { return std::isnan(x); }));
        if (gaps == cells.size())
            return;
        FeatureColumn column{block, source, {}, name};
        const char* rule = learnFilling(column, cells);
        if (gaps > 0)
            m_out.imputed.push_back({block, name, gaps, rule});
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (std::isnan(cells[i]))
                cells[i] = column.filling[typeOf(i)];
        if (source != FeatureSource::Series)
            learnMeasure(column, cells);
        for (double& x : cells)
            x = standardised(column, x);
        add(std::move(column), cells);
    }

    /// @return the rule in words
    const char* learnFilling(FeatureColumn& column, const Column& cells) const
    {
        switch (column.source) {
        case FeatureSource::AwardsReceived:
        case FeatureSource::AwardsNominated:
            return "no award listed: none";
        case FeatureSource::Series:
            column.filling.fill(0.5);
            return "half way between film and series";
        default:
            break;
        }
        const double overall = medianOf(cells);
        column.filling.fill(overall);
        if (m_options.gaps == GapFilling::Median)
            return "median of all titles";
        std::array<Column, 3> cellsOf;
        for (std::size_t i = 0; i < cells.size(); ++i)
            cellsOf[typeOf(i)].push_back(cells[i]);
        for (std::size_t t = 0; t < cellsOf.size(); ++t)
            if (const double median = medianOf(std::move(cellsOf[t])); !std::isnan(median))
                column.filling[t] = median;
        return "median of its type";
    }

    void learnMeasure(FeatureColumn& column, const Column& cells) const
    {
        const Moments moments = momentsOf(cells);
        column.centre = moments.mean();
        column.spread = moments.populationSd();
        if (m_options.standardisation == Standardisation::ZScore)
            return;
        Column sorted = cells;
        std::sort(sorted.begin(), sorted.end());
        const double quartiles = quantileSorted(sorted, 0.75) - quantileSorted(sorted, 0.25);
        if (quartiles <= 0)
            return;
        column.centre = quantileSorted(sorted, 0.5);
        column.spread = quartiles / kNormalQuartiles;
    }

    /// One 0/1 column per label with enough support, most frequent first, ties by label.
    void addLabels(Block block, FeatureSource source, const char* prefix)
    {
        const ListColumn& list = listOf(m_catalogue, source);
        std::vector<std::size_t> counts(list.dictionary().size());
        for (const TitleId id : m_rated)
            for (const auto code : list.codes(id))
                ++counts[code];
        const double floor = std::max(1.0, m_options.listSupport * static_cast<double>(m_rated.size()));
        std::vector<Dictionary::Code> kept;
        for (Dictionary::Code code = 0; code < counts.size(); ++code)
            if (static_cast<double>(counts[code]) >= floor)
                kept.push_back(code);
        std::sort(kept.begin(), kept.end(), [&](auto a, auto b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : list.label(a) < list.label(b);
        });
        Column cells(m_rated.size());
        for (const auto code : kept) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                cells[i] = carries(list, m_rated[i], code) ? 1 : 0;
            add({block, source, list.label(code), prefix + list.label(code)}, cells);
        }
    }

    static bool carries(const ListColumn& list, TitleId id, Dictionary::Code code)
    {
        const auto codes = list.codes(id);
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    }

    void add(FeatureColumn column, const Column& standardisedCells)
    {
        m_variance += std::pow(momentsOf(standardisedCells).populationSd(), 2);
        m_out.columns.push_back(std::move(column));
    }

    std::size_t typeOf(std::size_t i) const { return static_cast<std::size_t>(m_catalogue.type(m_rated[i])); }

    const Dataset& m_data;
    const Catalogue& m_catalogue;
    const TitleIds& m_rated;
    const FeatureOptions& m_options;
    FeatureEncoding m_out;
    double m_variance = 0; ///< of the block's columns so far
};

void encodeNumbers(const Dataset& data, const FeatureColumn& column, const TitleIds& titles, RowMajorMatrix& out,
                   Eigen::Index j)
{
    const FeatureValues values(data, column.source);
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const double x = values.of(titles[i]);
        const auto type = static_cast<std::size_t>(data.catalogue->type(titles[i]));
        out(static_cast<Eigen::Index>(i), j) =
            column.scale * standardised(column, std::isnan(x) ? column.filling[type] : x);
    }
}

/// Writes all columns of one kind of label in one pass over the titles.
void encodeLabels(const Dataset& data, const FeatureEncoding& encoding, FeatureSource source, const TitleIds& titles,
                  RowMajorMatrix& out)
{
    const ListColumn& list = listOf(*data.catalogue, source);
    constexpr Eigen::Index kNone = -1;
    std::vector<Eigen::Index> columnOf(list.dictionary().size(), kNone);
    for (std::size_t j = 0; j < encoding.columns.size(); ++j)
        if (encoding.columns[j].source == source)
            if (const auto code = list.dictionary().find(encoding.columns[j].label))
                columnOf[*code] = static_cast<Eigen::Index>(j);
    for (std::size_t i = 0; i < titles.size(); ++i)
        for (const auto code : list.codes(titles[i]))
            if (const Eigen::Index j = columnOf[code]; j != kNone)
                out(static_cast<Eigen::Index>(i), j) = encoding.columns[static_cast<std::size_t>(j)].scale;
}

} // namespace

std::string_view sourceName(FeatureSource source) noexcept
{
    return kSourceNames[static_cast<std::size_t>(source)];
}

std::optional<FeatureSource> sourceFromName(std::string_view name) noexcept
{
    const auto* found = std::find(kSourceNames.begin(), kSourceNames.end(), name);
    if (found == kSourceNames.end())
        return std::nullopt;
    return static_cast<FeatureSource>(found - kSourceNames.begin());
}

FeatureEncoding learnEncoding(const Dataset& data, const TitleIds& rated, const FeatureOptions& options)
{
    return Learner(data, rated, options).learn();
}

RowMajorMatrix encodeTitles(const Dataset& data, const FeatureEncoding& encoding, const TitleIds& titles)
{
    RowMajorMatrix out = RowMajorMatrix::Zero(static_cast<Eigen::Index>(titles.size()),
                                              static_cast<Eigen::Index>(encoding.columns.size()));
    for (std::size_t j = 0; j < encoding.columns.size(); ++j)
        if (!isLabel(encoding.columns[j].source))
            encodeNumbers(data, encoding.columns[j], titles, out, static_cast<Eigen::Index>(j));
    for (const auto source : {FeatureSource::Genre, FeatureSource::Language, FeatureSource::AgeRating})
        encodeLabels(data, encoding, source, titles, out);
    return out;
}

} // namespace marquee
