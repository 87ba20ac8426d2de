// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"
#include "analysis/key_sort.h"
#include "analysis/text_order.h"
#include "base/numbers.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace marquee {

namespace {

/// Gives the keys of titles, ascending; nothing for a blank.
using KeyFn = std::function<std::optional<std::uint64_t>(TitleId)>;

std::optional<Measure> measureOf(Role role)
{
    switch (role) {
    case Role::ImdbScore:
        return Measure::ImdbScore;
    case Role::ImdbVotes:
        return Measure::ImdbVotes;
    case Role::RottenTomatoes:
        return Measure::RottenTomatoes;
    case Role::RottenAudience:
        return Measure::RottenAudience;
    case Role::Metacritic:
        return Measure::Metacritic;
    case Role::HiddenGem:
        return Measure::HiddenGem;
    case Role::AwardsReceived:
        return Measure::AwardsReceived;
    case Role::AwardsNominated:
        return Measure::AwardsNominated;
    case Role::BoxOffice:
        return Measure::BoxOffice;
    case Role::ReleaseYear:
        return Measure::ReleaseYear;
    default:
        return std::nullopt;
    }
}

KeyFn numberKeys(std::span<const double> values)
{
    return [values](TitleId id) -> std::optional<std::uint64_t> {
        if (id.row >= values.size() || std::isnan(values[id.row]))
            return std::nullopt;
        return orderedKey(values[id.row]);
    };
}

KeyFn dateKeys(std::optional<std::chrono::sys_days> (Catalogue::*date)(TitleId) const, const Catalogue& catalogue)
{
    return [date, &catalogue](TitleId id) -> std::optional<std::uint64_t> {
        const auto day = (catalogue.*date)(id);
        if (!day)
            return std::nullopt;
        return orderedKey(static_cast<double>(day->time_since_epoch().count()));
    };
}

KeyFn runtimeKeys(const Dataset& data)
{
    const Catalogue& catalogue = *data.catalogue;
    if (catalogue.hasRuntimeMinutes())
        return numberKeys(catalogue.numbers(Measure::RuntimeMinutes));
    return [&catalogue](TitleId id) -> std::optional<std::uint64_t> {
        const RuntimeClass length = catalogue.runtimeClass(id);
        if (length == RuntimeClass::Unknown)
            return std::nullopt;
        return static_cast<std::uint64_t>(length);
    };
}

/// Second columns of a number role.
KeyFn parsedKeys(const Catalogue& catalogue, std::size_t column)
{
    return [&catalogue, column](TitleId id) -> std::optional<std::uint64_t> {
        const auto number = parseNumber(catalogue.cell(id, column));
        if (!number)
            return std::nullopt;
        return orderedKey(*number);
    };
}

KeyFn textKeys(const ViewContext& context, std::size_t column)
{
    const auto own = context.order == nullptr ? std::make_shared<const TextOrder>(context.data.catalogue) : nullptr;
    const auto ranks = (own ? own.get() : context.order)->ranks(column);
    return [own, ranks](TitleId id) -> std::optional<std::uint64_t> {
        if (ranks[id.row] == 0)
            return std::nullopt;
        return ranks[id.row];
    };
}

KeyFn columnKeys(const ViewContext& context, std::size_t column)
{
    const Catalogue& catalogue = *context.data.catalogue;
    const Role role = catalogue.schema().columns.at(column).role;
    const bool first = catalogue.schema().column(role) == column;
    if (first && role == Role::ReleaseDate)
        return dateKeys(&Catalogue::releaseDate, catalogue);
    if (first && role == Role::NetflixDate)
        return dateKeys(&Catalogue::netflixDate, catalogue);
    if (first && role == Role::Runtime)
        return runtimeKeys(context.data);
    const auto measure = measureOf(role);
    if (first && measure)
        return numberKeys(catalogue.numbers(*measure));
    if (role == Role::Metric)
        return numberKeys(catalogue.numbers(MeasureField::ofColumn(column)));
    if (measure)
        return parsedKeys(catalogue, column);
    return textKeys(context, column);
}

KeyFn keysOf(const ViewContext& context, const SortKey& key)
{
    switch (key.kind) {
    case SortKey::Kind::FileColumn:
        return columnKeys(context, key.column);
    case SortKey::Kind::Measure:
        return numberKeys(context.data.numbers(key.measure));
    case SortKey::Kind::Basis:
        return [&context](TitleId id) { return static_cast<std::uint64_t>(context.data.scores->basis[id.row]); };
    case SortKey::Kind::Cluster:
        return [&context](TitleId id) -> std::optional<std::uint64_t> {
            if (id.row >= context.clusters.size() || context.clusters[id.row] < 0)
                return std::nullopt;
            return static_cast<std::uint64_t>(context.clusters[id.row]);
        };
    case SortKey::Kind::Row:
        break;
    }
    return [](TitleId id) { return std::uint64_t{id.row}; };
}

} // namespace

TitleIds sortTitles(const ViewContext& context, TitleIds ids, const SortKey& key, bool descending)
{
    const KeyFn keyOf = keysOf(context, key);
    std::vector<KeyedTitle> keyed;
    keyed.reserve(ids.size());
    TitleIds blanks;
    for (const TitleId id : ids) {
        const auto value = keyOf(id);
        if (value)
            keyed.push_back({descending ? ~*value : *value, id});
        else
            blanks.push_back(id);
    }
    sortByKey(keyed);
    std::transform(keyed.begin(), keyed.end(), ids.begin(), [](const KeyedTitle& title) { return title.id; });
    std::copy(blanks.begin(), blanks.end(), ids.begin() + static_cast<std::ptrdiff_t>(keyed.size()));
    return ids;
}

} // namespace marquee
