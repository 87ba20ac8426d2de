// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/text_order.h"

#include "base/numbers.h"
#include "base/text_fold.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace marquee {

namespace {

/// A folded text in the common buffer, with its first eight bytes as a number: most comparisons need no more.
struct FoldedCell
{
    std::uint64_t prefix = 0;
    std::uint32_t row = 0;
    std::string_view text;
};

std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return prefix;
}

bool comesBefore(const FoldedCell& a, const FoldedCell& b)
{
    return a.prefix != b.prefix ? a.prefix < b.prefix : a.text < b.text;
}

std::vector<std::uint32_t> rankColumn(const Catalogue& catalogue, std::size_t column)
{
    std::string buffer;
    std::vector<std::size_t> ends(catalogue.size());
    for (std::uint32_t row = 0; row < catalogue.size(); ++row) {
        appendFolded(buffer, trimmed(catalogue.cell(TitleId{row}, column)));
        ends[row] = buffer.size();
    }
    std::vector<FoldedCell> cells;
    cells.reserve(ends.size());
    for (std::uint32_t row = 0; row < ends.size(); ++row) {
        const std::size_t start = row == 0 ? 0 : ends[row - 1];
        const auto text = std::string_view(buffer).substr(start, ends[row] - start);
        if (!text.empty())
            cells.push_back({prefixOf(text), row, text});
    }
    std::sort(cells.begin(), cells.end(), comesBefore);
    std::vector<std::uint32_t> ranks(ends.size(), 0);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == 0 || cells[i].text != cells[i - 1].text)
            ++rank;
        ranks[cells[i].row] = rank;
    }
    return ranks;
}

} // namespace

TextOrder::TextOrder(CataloguePtr catalogue)
    : m_catalogue(std::move(catalogue)), m_columns(std::make_unique<Column[]>(m_catalogue->source().columns()))
{
}

std::span<const std::uint32_t> TextOrder::ranks(std::size_t column) const
{
    if (column >= m_catalogue->source().columns())
        throw std::out_of_range("TextOrder: no such column");
    Column& cached = m_columns[column];
    std::call_once(cached.once, [&] { cached.ranks = rankColumn(*m_catalogue, column); });
    return cached.ranks;
}

} // namespace marquee
