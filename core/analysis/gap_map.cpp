// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gap_map.h"

#include "analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

constexpr std::size_t kLeftOut = static_cast<std::size_t>(-1);

/// The labels of one axis that are frequent enough.
struct Axis
{
    std::vector<Dictionary::Code> codes; ///< by falling number of titles
    std::vector<std::size_t> position;   ///< by code: place on the axis, or kLeftOut
    std::vector<std::size_t> titles;     ///< by code
};

Axis makeAxis(const ListColumn& column, std::span<const TitleId> ids, std::size_t leastTitles)
{
    Axis axis;
    axis.titles.assign(column.dictionary().size(), 0);
    axis.position.assign(column.dictionary().size(), kLeftOut);
    for (const TitleId id : ids)
        for (const Dictionary::Code code : column.codes(id))
            ++axis.titles[code];
    for (Dictionary::Code code = 0; code < axis.titles.size(); ++code)
        if (axis.titles[code] >= std::max<std::size_t>(leastTitles, 1))
            axis.codes.push_back(code);
    std::sort(axis.codes.begin(), axis.codes.end(), [&](Dictionary::Code a, Dictionary::Code b) {
        return axis.titles[a] != axis.titles[b] ? axis.titles[a] > axis.titles[b] : column.label(a) < column.label(b);
    });
    for (std::size_t i = 0; i < axis.codes.size(); ++i)
        axis.position[axis.codes[i]] = i;
    return axis;
}

GapCell makeCell(std::size_t observed, const Moments& scores, double rowTitles, double columnTitles, double used)
{
    GapCell cell;
    cell.observed = observed;
    cell.meanScore = scores.mean();
    cell.expected = rowTitles * columnTitles / used;
    const double variance = cell.expected * (1 - rowTitles / used) * (used - columnTitles) / std::max(used - 1, 1.0);
    cell.z = variance > 0 ? (static_cast<double>(observed) - cell.expected) / std::sqrt(variance) : 0;
    return cell;
}

} // namespace

GapMap gapMap(const ListColumn& rows, const ListColumn& columns, std::span<const TitleId> ids,
              std::span<const double> scores, std::size_t leastTitles)
{
    TitleIds used;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(used),
                 [&](TitleId id) { return !rows.empty(id) && !columns.empty(id); });
    const Axis rowAxis = makeAxis(rows, used, leastTitles);
    const Axis columnAxis = makeAxis(columns, used, leastTitles);
    const std::size_t width = columnAxis.codes.size();
    std::vector<std::size_t> observed(rowAxis.codes.size() * width, 0);
    std::vector<Moments> means(observed.size());
    for (const TitleId id : used)
        for (const Dictionary::Code row : rows.codes(id))
            for (const Dictionary::Code column : columns.codes(id)) {
                if (rowAxis.position[row] == kLeftOut || columnAxis.position[column] == kLeftOut)
                    continue;
                const std::size_t cell = rowAxis.position[row] * width + columnAxis.position[column];
                ++observed[cell];
                means[cell].add(scores[id.row]);
            }
    GapMap map;
    map.used = used.size();
    for (const Dictionary::Code column : columnAxis.codes)
        map.columns.push_back(columns.label(column));
    for (const Dictionary::Code row : rowAxis.codes) {
        map.rows.push_back(rows.label(row));
        for (const Dictionary::Code column : columnAxis.codes) {
            const std::size_t cell = map.cells.size();
            map.cells.push_back(makeCell(observed[cell], means[cell], static_cast<double>(rowAxis.titles[row]),
                                         static_cast<double>(columnAxis.titles[column]),
                                         static_cast<double>(used.size())));
            map.cells.back().row = map.rows.back();
            map.cells.back().column = columns.label(column);
        }
    }
    return map;
}

TitleIds titlesOfCell(const ListColumn& rows, const ListColumn& columns, const GapCell& cell,
                      std::span<const TitleId> ids)
{
    TitleIds found;
    const auto row = rows.dictionary().find(cell.row);
    const auto column = columns.dictionary().find(cell.column);
    if (row && column)
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                     [&](TitleId id) { return rows.contains(id, *row) && columns.contains(id, *column); });
    return found;
}

} // namespace marquee
