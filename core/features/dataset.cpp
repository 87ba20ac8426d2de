// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/dataset.h"

#include "catalogue/catalogue_builder.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

bool haveSameRoles(const Schema& a, const Schema& b)
{
    return std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const ColumnMapping& x, const ColumnMapping& y) { return x.role == y.role; });
}

/// The catalogue of `before` is the one that this report would make of this table.
bool saysTheSame(const Dataset& before, const RawTable& table, const Schema& schema, const CleaningReport& report)
{
    return &before.catalogue->source() == &table && haveSameRoles(before.catalogue->schema(), schema) &&
           before.cleaning->audit == report.audit && before.cleaning->dropped == report.dropped &&
           cellReading(before.cleaning->options) == cellReading(report.options);
}

} // namespace

bool haveSameColumns(const Dataset& a, const Dataset& b)
{
    const RawTable& first = a.catalogue->source();
    const RawTable& second = b.catalogue->source();
    return first.contentHash() == second.contentHash() && first.fileBytes() == second.fileBytes() &&
           first.rows() == second.rows() && first.header() == second.header() &&
           haveSameRoles(a.catalogue->schema(), b.catalogue->schema());
}

std::span<const double> Dataset::numbers(MeasureField field) const
{
    const auto measure = field.fixed();
    if (!measure)
        return catalogue->numbers(field);
    switch (*measure) {
    case Measure::WeightedRating:
        return scores->weightedRating;
    case Measure::CriticScore:
        return scores->criticScore;
    case Measure::WeightedScore:
        return scores->weightedScore;
    case Measure::Gap:
        return scores->gap;
    default:
        return catalogue->numbers(field);
    }
}

bool Dataset::has(MeasureField field) const
{
    const auto values = numbers(field);
    return std::any_of(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
}

TitleIds Dataset::all() const
{
    TitleIds ids(size());
    for (std::size_t row = 0; row < ids.size(); ++row)
        ids[row].row = static_cast<std::uint32_t>(row);
    if (!catalogue->dropped().empty())
        ids.erase(std::remove_if(ids.begin(), ids.end(), [this](TitleId id) { return catalogue->isDropped(id); }),
                  ids.end());
    return ids;
}

Result<Schema> schemaOf(const RawTable& table, const ChooseRolesFn& choose)
{
    auto guess = guessSchema(table);
    if (!choose)
        return guess;
    const auto choices = choose(table.header());
    if (!choices)
        return Error{choices.error().code, choices.error().detail, table.fileName(), table.headerLine()};
    return applyChoices(table, std::move(guess), *choices);
}

Result<DatasetPtr> openDataset(const std::filesystem::path& path, const OpenOptions& options,
                               const std::stop_token& stop, const ProgressFn& progress)
{
    auto table = readTable(path, options.read, stop, stretch(progress, 0, 0.4));
    if (!table)
        return table.error();
    const auto schema = schemaOf(**table, options.chooseRoles);
    if (!schema)
        return schema.error();
    return makeDataset(std::move(table).value(), *schema, options, stop, stretch(progress, 0.4, 1));
}

Result<DatasetPtr> makeDataset(RawTablePtr table, const Schema& schema, const OpenOptions& options,
                               const std::stop_token& stop, const ProgressFn& progress, const DatasetPtr& before)
{
    auto cleaning = cleanTable(*table, schema, options.cleaning, stop, stretch(progress, 0, 0.5),
                               before ? before->cleaning.get() : nullptr);
    if (!cleaning)
        return cleaning.error();
    auto dataset = std::make_shared<Dataset>();
    dataset->cleaning = std::make_shared<const CleaningReport>(std::move(cleaning).value());
    if (before && saysTheSame(*before, *table, schema, *dataset->cleaning)) {
        dataset->catalogue = before->catalogue;
    } else {
        auto catalogue =
            buildCatalogue(std::move(table), schema, *dataset->cleaning, stop, stretch(progress, 0.5, 0.9));
        if (!catalogue)
            return catalogue.error();
        dataset->catalogue = std::move(catalogue).value();
    }
    if (before && dataset->catalogue == before->catalogue && options.scores == before->scores->options) {
        dataset->scores = before->scores;
        return DatasetPtr(std::move(dataset));
    }
    auto scores = computeScores(*dataset->catalogue, options.scores);
    if (!scores)
        return scores.error();
    dataset->scores = std::make_shared<const Scores>(std::move(scores).value());
    if (progress)
        progress(1.0, "scoring");
    return DatasetPtr(std::move(dataset));
}

} // namespace marquee
