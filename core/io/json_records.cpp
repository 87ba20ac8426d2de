// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_records.h"

#include "io/record_scanner.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxNameBytes = std::size_t{64} << 10;

} // namespace

bool JsonRecords::refuse(ErrorCode code, std::string detail)
{
    m_error = Error{code, std::move(detail), {}, 0};
    return false;
}

bool JsonRecords::push(Kind kind)
{
    if (m_frames.size() >= kMaxDepth)
        return refuse(ErrorCode::JsonUnusable, "it is nested deeper than " + std::to_string(kMaxDepth) + " levels");
    touch();
    m_frames.push_back({kind, m_path.size(), true});
    m_lists += kind == Kind::List ? 1 : 0;
    m_objects += kind == Kind::Object ? 1 : 0;
    return true;
}

void JsonRecords::touch()
{
    if (!m_frames.empty())
        m_frames.back().empty = false;
}

void JsonRecords::pop()
{
    m_lists -= m_frames.back().kind == Kind::List ? 1 : 0;
    m_objects -= m_frames.back().kind == Kind::Object ? 1 : 0;
    m_path.resize(m_frames.back().path);
    m_frames.pop_back();
}

bool JsonRecords::startObject(std::size_t line)
{
    const bool isRecord = m_frames.empty() || m_frames.back().kind == Kind::Records;
    if (!isRecord) {
        m_objectsInLists = m_objectsInLists || m_lists > 0;
        return push(Kind::Object);
    }
    m_line = line;
    m_expected = 0;
    return push(Kind::Record);
}

bool JsonRecords::endObject()
{
    const bool isRecord = m_frames.back().kind == Kind::Record;
    pop();
    return !isRecord || closeRecord();
}

bool JsonRecords::startArray()
{
    if (m_frames.empty()) {
        if (m_sawArray || records() > 0)
            return refuse(ErrorCode::JsonUnusable, "more than one array of records");
        m_sawArray = true;
        return push(Kind::Records);
    }
    if (m_frames.back().kind == Kind::Records)
        return refuse(ErrorCode::JsonUnusable,
                      "record " + std::to_string(records() + 1) + " is an array, not an object with named values");
    return push(Kind::List);
}

bool JsonRecords::endArray()
{
    // An empty list is a column without a value here, as null is.
    const bool isColumn = m_frames.back().kind == Kind::List && m_frames.back().empty;
    pop();
    return !isColumn || columnOfPath().has_value();
}

bool JsonRecords::key(const std::string& name)
{
    m_path.resize(m_frames.back().path);
    if (m_frames.back().kind == Kind::Object && !m_path.empty())
        m_path += '.';
    m_path += name;
    if (m_path.size() > kMaxNameBytes)
        return refuse(ErrorCode::JsonUnusable, "a name is longer than 64 KiB");
    return true;
}

std::optional<std::size_t> JsonRecords::columnOfPath()
{
    auto& header = m_content.header;
    if (m_expected < header.size() && header[m_expected] == m_path)
        return m_expected++;
    const auto found = m_columns.find(std::string_view(m_path));
    if (found != m_columns.end()) {
        m_expected = found->second + 1;
        return found->second;
    }
    if (header.size() == kMaxColumns) {
        refuse(ErrorCode::TooManyColumns, {});
        return std::nullopt;
    }
    m_columns.emplace(m_path, header.size());
    header.push_back(m_path);
    m_values.emplace_back();
    m_nested.push_back(0);
    m_expected = header.size();
    return header.size() - 1;
}

void JsonRecords::noteNested(std::size_t column)
{
    if (m_objects == 0 || m_nested[column] != 0)
        return;
    m_nested[column] = 1;
    m_issues.add(m_line, "nested_object", "“" + m_path + "” was made of objects within the records");
}

bool JsonRecords::null()
{
    if (m_frames.empty() || m_frames.back().kind == Kind::Records)
        return value("null");
    touch();
    return columnOfPath().has_value();
}

bool JsonRecords::value(std::string_view text)
{
    if (m_frames.empty() || m_frames.back().kind == Kind::Records)
        return refuse(ErrorCode::JsonUnusable, "record " + std::to_string(records() + 1) +
                                                   " is a single value, not an object with named values");
    touch();
    const auto column = columnOfPath();
    if (!column)
        return false;
    noteNested(*column);
    auto& [cell, record] = m_values[*column];
    const bool isSet = record == records() + 1;
    if (!isSet)
        m_set.push_back(static_cast<std::uint32_t>(*column));
    record = records() + 1;
    if (isSet && m_lists > 0) {
        if (cell.size() + text.size() > kMaxFieldBytes)
            return refuse(ErrorCode::FieldTooLong, {});
        cell.append(", ").append(text);
        return true;
    }
    if (isSet)
        m_issues.add(m_line, "duplicate_key", "“" + m_path + "” comes twice in a record; the last value was kept");
    cell = text;
    return true;
}

bool JsonRecords::closeRecord()
{
    std::sort(m_set.begin(), m_set.end());
    for (const auto column : m_set) {
        const auto& text = m_values[column].text;
        if (text.empty())
            continue;
        const auto kept = m_content.keep(text);
        if (!kept)
            return refuse(kept.error().code, kept.error().detail);
        m_content.cells.push_back({column, *kept});
    }
    m_set.clear();
    m_content.endRecord(m_line);
    return true;
}

} // namespace marquee
