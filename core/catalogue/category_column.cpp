// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/category_column.h"

#include "base/numbers.h"
#include "catalogue/label_parser.h"

#include <algorithm>
#include <set>

namespace marquee {
namespace {

constexpr std::size_t kSampleRows = 2000;
constexpr std::size_t kMostLabels = 50'000;

/// Commas separate labels when cells share parts more than they share whole texts; in sentences they do not.
bool commasSeparate(const CleanedColumn& cells)
{
    std::set<std::string_view> wholes;
    std::set<std::string_view> parts;
    std::vector<std::string_view> labels;
    std::size_t pieces = 0;
    for (std::size_t row = 0; row < std::min(cells.rows(), kSampleRows); ++row) {
        labels.clear();
        splitLabels(cells[row], ',', labels);
        pieces += labels.size();
        if (!labels.empty())
            wholes.insert(trimmed(cells[row]));
        parts.insert(labels.begin(), labels.end());
    }
    return parts.size() <= wholes.size() && parts.size() < pieces;
}

bool isBracketed(std::string_view cell)
{
    cell = trimmed(cell);
    return cell.size() >= 2 && cell.front() == '[' && cell.back() == ']';
}

/// What separates labels within a cell; nothing where a cell is one label.
std::optional<char> separatorOf(const CleanedColumn& cells)
{
    const char separator = listSeparator(cells.table(), cells.column());
    if (separator != ',')
        return separator;
    for (std::size_t row = 0; row < std::min(cells.rows(), kSampleRows); ++row)
        if (isBracketed(cells[row]))
            return ',';
    return commasSeparate(cells) ? std::optional(',') : std::nullopt;
}

bool isFreeText(const ListColumn& list)
{
    return list.dictionary().size() > kMostLabels && list.dictionary().size() > list.titles() / 2;
}

} // namespace

std::optional<ListColumn> parseCategoryColumn(const CleanedColumn& cells, const std::stop_token& stop)
{
    const LabelSource source{cells, separatorOf(cells)};
    auto list = parseLabels(std::span(&source, 1), cells.rows(),
                            [&](const ListColumn& soFar) { return !stop.stop_requested() && !isFreeText(soFar); });
    return isFreeText(list) ? std::nullopt : std::optional(std::move(list));
}

} // namespace marquee
