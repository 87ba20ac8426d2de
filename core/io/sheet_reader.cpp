// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sheet_reader.h"

#include "base/numbers.h"
#include "base/text.h"
#include "io/record_scanner.h"
#include "io/xml_elements.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace marquee {
namespace {

constexpr std::size_t kNoColumn = std::numeric_limits<std::size_t>::max();

/// "BC12" is column 54; kNoColumn for anything else, and beyond what any table may have.
std::size_t columnOfReference(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters)
        column = std::min(column * 26 + static_cast<std::size_t>(reference[letters] - 'A' + 1), kMaxColumns + 1);
    return letters == 0 ? kNoColumn : column - 1;
}

std::optional<std::size_t> wholeNumber(std::string_view text)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// Characters XML cannot hold are written "_x000D_" (ECMA-376, part 1, 22.9.2.19).
std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        unsigned unit = 0;
        const bool framed = i + 7 <= text.size() && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_';
        const auto [end, error] = framed ? std::from_chars(text.data() + i + 2, text.data() + i + 6, unit, 16)
                                         : std::from_chars_result{nullptr, std::errc::invalid_argument};
        if (error == std::errc{} && end == text.data() + i + 6 && (unit < 0xD800 || unit > 0xDFFF)) {
            appendUtf8(out, static_cast<char32_t>(unit));
            i += 7;
        } else {
            out += text[i++];
        }
    }
    return out;
}

/// The text of an item: its <t>, or those of its runs; readings beside it (<rPh>) are none of it.
std::string itemText(const pugi::xml_node& item)
{
    std::string text;
    for (const auto child : item.children()) {
        const auto name = localName(child.name());
        if (name == "t")
            text += child.text().get();
        else if (name == "r")
            text += childNamed(child, "t").text().get();
    }
    return text.find("_x") == std::string::npos ? text : unescaped(text);
}

} // namespace

Status SheetReader::addSharedText(const pugi::xml_node& item)
{
    const auto kept = m_content.keep(itemText(item));
    if (!kept)
        return kept.error();
    m_shared.push_back(*kept);
    return std::monostate{};
}

std::string SheetReader::place(const pugi::xml_node& cell) const
{
    const std::string reference = cell.attribute("r").value();
    return reference.empty() ? "row " + std::to_string(m_row) : "cell " + reference;
}

Result<CellTable::Text> SheetReader::sharedText(std::string_view index)
{
    const auto number = wholeNumber(trimmed(index));
    if (!number || *number >= m_shared.size())
        return Error{ErrorCode::WorkbookUnusable,
                     "a cell refers to text number " + std::string(index) + ", which is missing",
                     {},
                     m_row};
    return m_shared[*number];
}

std::string SheetReader::numberText(const pugi::xml_node& cell, std::string_view value) const
{
    const auto number = parseNumber(value);
    if (!number)
        return std::string(value);
    return xlsxNumberText(*number, m_book.numberKind(cell.attribute("s").as_uint()), m_book.from1904());
}

/// The text of a cell that holds it itself.
std::string SheetReader::ownText(const pugi::xml_node& cell)
{
    const std::string_view type = cell.attribute("t").value();
    if (type == "inlineStr")
        return itemText(childNamed(cell, "is"));
    const auto node = childNamed(cell, "v");
    const std::string_view value = node.text().get();
    if (!node && childNamed(cell, "f"))
        m_issues.add(m_row, "formula_without_value", place(cell) + " holds a formula whose value was never computed");
    if (type == "e") {
        m_issues.add(m_row, "error_cell",
                     place(cell) + " holds the error " + std::string(value) + "; it was left empty");
        return {};
    }
    if (type == "b")
        return trimmed(value) == "1" || trimmed(value) == "true" ? "TRUE" : "FALSE";
    if (type == "str")
        return value.find("_x") == std::string_view::npos ? std::string(value) : unescaped(value);
    return type == "d" ? std::string(value) : numberText(cell, value);
}

Result<CellTable::Text> SheetReader::textOf(const pugi::xml_node& cell)
{
    if (std::string_view(cell.attribute("t").value()) == "s")
        return sharedText(childNamed(cell, "v").text().get());
    const auto text = ownText(cell);
    return text.empty() ? Result<CellTable::Text>(CellTable::Text{}) : m_content.keep(text);
}

void SheetReader::setHeader(std::size_t firstCell)
{
    m_hasHeader = true;
    m_content.headerLine = m_row;
    auto& cells = m_content.cells;
    m_content.header.resize(cells.back().column + 1);
    for (std::size_t i = firstCell; i < cells.size(); ++i)
        m_content.header[cells[i].column] =
            std::string(trimmed(std::string_view(m_content.text).substr(cells[i].text.begin, cells[i].text.size)));
    cells.resize(firstCell);
}

Status SheetReader::addRow(const pugi::xml_node& row)
{
    m_row = wholeNumber(row.attribute("r").value()).value_or(m_row + 1);
    const auto first = m_content.cells.size();
    m_column = kNoColumn; // one before the first
    for (const auto cell : row.children()) {
        if (localName(cell.name()) != "c")
            continue;
        const auto told = columnOfReference(cell.attribute("r").value());
        const auto next = m_column + 1;
        // Cells come from left to right; a reference that goes back would hide another cell.
        m_column = told != kNoColumn && (m_column == kNoColumn || told >= next) ? told : next;
        const auto text = textOf(cell);
        if (!text)
            return Error{text.error().code, text.error().detail, {}, m_row};
        if (text->size == 0)
            continue;
        if (m_column >= kMaxColumns)
            return Error{ErrorCode::TooManyColumns, {}, {}, m_row};
        m_content.cells.push_back({static_cast<std::uint32_t>(m_column), *text});
    }
    if (m_content.cells.size() == first)
        return std::monostate{};
    if (m_hasHeader)
        m_content.endRecord(m_row);
    else
        setHeader(first);
    return std::monostate{};
}

CellTable::Content SheetReader::take()
{
    auto& header = m_content.header;
    for (const auto& cell : m_content.cells)
        if (cell.column >= header.size())
            header.resize(cell.column + 1);
    std::vector<char> used(header.size(), 0);
    for (std::size_t i = 0; i < header.size(); ++i)
        used[i] = header[i].empty() ? 0 : 1;
    for (const auto& cell : m_content.cells)
        used[cell.column] = 1;
    std::vector<std::uint32_t> place(header.size(), 0);
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < header.size(); ++i) {
        place[i] = static_cast<std::uint32_t>(kept.size());
        if (used[i] != 0)
            kept.push_back(std::move(header[i]));
    }
    header = std::move(kept);
    for (auto& cell : m_content.cells)
        cell.column = place[cell.column];
    return std::move(m_content);
}

} // namespace marquee
