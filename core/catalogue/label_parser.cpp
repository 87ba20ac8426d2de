// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/label_parser.h"

#include "base/fast_hash.h"
#include "base/numbers.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kSampleRows = 2000;
constexpr std::size_t kRowsAtOnce = 2048;

bool isQuote(char c)
{
    return c == '\'' || c == '"';
}

void appendLabels(const LabelSource& source, std::string_view cell, std::vector<std::string_view>& labels)
{
    if (source.separator)
        splitLabels(cell, *source.separator, labels);
    else if (const auto label = trimmed(cell); !label.empty())
        labels.push_back(label);
}

/// Remembers the cells of a column by their text. Columns of lists repeat themselves: one in eight genre lists of a
/// catalogue is a new one. Where they do not, it soon gives up.
class CellMemo
{
public:
    /// The title that had this text first. Where there is none, `title` is remembered for it.
    std::optional<TitleId> titleLike(std::string_view text, TitleId title)
    {
        if (m_givenUp)
            return std::nullopt;
        const auto hash = fastHash32(text);
        const auto known = m_slots.find(hash, [&](std::uint32_t entry) { return m_cells[entry].text == text; });
        if (known != HashSlots::kNone) {
            ++m_repeats;
            return m_cells[known].title;
        }
        m_slots.insert(hash, static_cast<std::uint32_t>(m_cells.size()));
        m_cells.push_back({text, title});
        if (m_cells.size() % kTrial == 0 && m_repeats < m_cells.size() / 2)
            giveUp();
        return std::nullopt;
    }

private:
    static constexpr std::size_t kTrial = 4096;
    struct Cell
    {
        std::string_view text;
        TitleId title;
    };

    void giveUp()
    {
        m_givenUp = true;
        m_slots = {};
        m_cells = {};
    }

    HashSlots m_slots;
    std::vector<Cell> m_cells;
    std::size_t m_repeats = 0;
    bool m_givenUp = false;
};

} // namespace

char listSeparator(const RawTable& table, std::size_t column, const CellReading& reading)
{
    if (!reading.lists)
        return '\0';
    if (reading.separator)
        return *reading.separator;
    std::size_t commas = 0;
    std::size_t bars = 0;
    std::size_t semicolons = 0;
    for (std::size_t row = 0; row < std::min(table.rows(), kSampleRows); ++row) {
        const auto text = table.cell(row, column);
        commas += text.find(',') != std::string_view::npos ? 1 : 0;
        bars += text.find('|') != std::string_view::npos ? 1 : 0;
        semicolons += text.find(';') != std::string_view::npos ? 1 : 0;
    }
    if (bars > commas)
        return '|';
    return semicolons > commas ? ';' : ',';
}

void splitLabels(std::string_view cell, char separator, std::vector<std::string_view>& labels)
{
    cell = trimmed(cell);
    const bool dressed = cell.size() >= 2 && cell.front() == '[' && cell.back() == ']';
    if (dressed)
        cell = cell.substr(1, cell.size() - 2);
    while (!cell.empty()) {
        const auto end = std::min(cell.find(separator), cell.size());
        auto label = trimmed(cell.substr(0, end));
        if (dressed && label.size() >= 2 && isQuote(label.front()) && label.back() == label.front())
            label = label.substr(1, label.size() - 2);
        if (!label.empty())
            labels.push_back(label);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

ListColumn parseLabels(std::span<const LabelSource> sources, std::size_t rows,
                       const std::function<bool(const ListColumn&)>& goesOn)
{
    ListColumn list;
    CellMemo memo;
    std::vector<std::vector<std::string_view>> cells(sources.size());
    std::vector<std::string_view> labels;
    const auto appendTitle = [&](std::size_t row, std::size_t i) {
        const TitleId title{static_cast<std::uint32_t>(row)};
        if (const auto like = sources.size() == 1 ? memo.titleLike(cells[0][i], title) : std::nullopt)
            return list.appendLike(*like);
        labels.clear();
        for (std::size_t s = 0; s < sources.size(); ++s)
            appendLabels(sources[s], cells[s][i], labels);
        list.append(labels);
    };
    for (std::size_t first = 0; first < rows && goesOn(list); first += kRowsAtOnce) {
        const std::size_t count = std::min(kRowsAtOnce, rows - first);
        for (std::size_t s = 0; s < sources.size(); ++s) {
            cells[s].resize(count);
            sources[s].cells.read(first, cells[s]);
        }
        for (std::size_t i = 0; i < count; ++i)
            appendTitle(first + i, i);
    }
    return list;
}

} // namespace marquee
