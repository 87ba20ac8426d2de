// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/filter.h"

#include "analysis/search_index.h"
#include "base/numbers.h"
#include "base/text_fold.h"

#include <algorithm>

namespace marquee {

namespace {

template<typename Predicate>
void keepIf(TitleIds& ids, Predicate passes)
{
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](TitleId id) { return !passes(id); }), ids.end());
}

template<typename T>
bool holds(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

void keepRange(TitleIds& ids, std::span<const double> values, const NumberRange& range)
{
    keepIf(ids, [&](TitleId id) {
        const double value = id.row < values.size() ? values[id.row] : std::numeric_limits<double>::quiet_NaN();
        return value >= range.min && value <= range.max; // false for NaN
    });
}

void keepLabels(TitleIds& ids, const ListColumn& column, const std::vector<std::string>& anyOf)
{
    std::vector<char> wanted(column.dictionary().size(), 0);
    for (const std::string& label : anyOf)
        if (const auto code = column.dictionary().find(label))
            wanted[*code] = 1;
    keepIf(ids, [&](TitleId id) {
        const auto codes = column.codes(id);
        return std::any_of(codes.begin(), codes.end(), [&](Dictionary::Code code) { return wanted[code] != 0; });
    });
}

void keepText(TitleIds& ids, const ViewContext& context, const std::string& text)
{
    if (context.search != nullptr)
        ids = context.search->find(text, ids);
    else
        ids = SearchIndex(std::make_shared<const Dataset>(context.data)).find(text, ids);
}

void keepColumnText(TitleIds& ids, const Catalogue& catalogue, const ColumnText& condition)
{
    const std::string wanted = foldText(trimmed(condition.text));
    std::string folded;
    keepIf(ids, [&](TitleId id) {
        folded.clear();
        appendFolded(folded, catalogue.cell(id, condition.column));
        return folded.find(wanted) != std::string::npos;
    });
}

void keepClusters(TitleIds& ids, std::span<const int> clusterOfTitle, const std::vector<int>& clusters)
{
    keepIf(ids, [&](TitleId id) {
        return id.row < clusterOfTitle.size() && clusterOfTitle[id.row] >= 0 && holds(clusters, clusterOfTitle[id.row]);
    });
}

void keepSegments(TitleIds& ids, const std::vector<TitleSegment>& segments)
{
    keepIf(ids, [&](TitleId id) {
        return std::any_of(segments.begin(), segments.end(), [id](const TitleSegment& segment) {
            return std::binary_search(segment.titles.begin(), segment.titles.end(), id);
        });
    });
}

TitleIds startingIds(const Dataset& data, const Filter& filter)
{
    if (!filter.only)
        return data.all();
    TitleIds ids = *filter.only;
    keepIf(ids, [&](TitleId id) { return id.row < data.size() && !data.catalogue->isDropped(id); });
    return ids;
}

} // namespace

TitleIds applyFilter(const ViewContext& context, const Filter& filter)
{
    const Catalogue& catalogue = *context.data.catalogue;
    TitleIds ids = startingIds(context.data, filter);
    if (filter.type)
        keepIf(ids, [&](TitleId id) { return catalogue.type(id) == *filter.type; });
    for (const NumberRange& range : filter.ranges)
        keepRange(ids, context.data.numbers(range.measure), range);
    for (const ListCondition& condition : filter.lists)
        keepLabels(ids, catalogue.list(condition.field), condition.anyOf);
    if (!filter.ageRatings.empty())
        keepLabels(ids, catalogue.ageRatings(), filter.ageRatings);
    if (!filter.runtimes.empty())
        keepIf(ids, [&](TitleId id) { return holds(filter.runtimes, catalogue.runtimeClass(id)); });
    if (!filter.bases.empty())
        keepIf(ids, [&](TitleId id) { return holds(filter.bases, context.data.scores->basis[id.row]); });
    if (!filter.clusters.empty())
        keepClusters(ids, context.clusters, filter.clusters);
    if (!filter.segments.empty())
        keepSegments(ids, filter.segments);
    for (const ColumnText& condition : filter.columns)
        keepColumnText(ids, catalogue, condition);
    if (!trimmed(filter.text).empty())
        keepText(ids, context, filter.text);
    return ids;
}

} // namespace marquee
