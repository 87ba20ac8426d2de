// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/cell_table.h"
#include "io/issue_log.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace marquee {

/// Puts the records of a JSON text together from the parser's events, one by one. Every event tells whether to go on;
/// after a refusal error() says why, its line left to the caller.
class JsonRecords
{
public:
    explicit JsonRecords(IssueLog& issues) : m_issues(issues) {}

    bool startObject(std::size_t line);
    bool endObject();
    bool startArray();
    bool endArray();
    bool key(const std::string& name);
    bool value(std::string_view text); ///< of a string, number, true or false
    bool null();

    bool atTop() const { return m_frames.empty(); }
    bool sawArray() const { return m_sawArray; } ///< the records stand in one array
    const std::optional<Error>& error() const { return m_error; }
    std::size_t records() const { return m_content.ends.size(); }
    /// A single object whose values are objects in arrays wraps the records rather than being one.
    bool isWrapper() const { return !m_sawArray && records() == 1 && m_objectsInLists; }
    CellTable::Content take() { return std::move(m_content); }

private:
    enum class Kind : std::uint8_t
    {
        Records,
        Record,
        Object,
        List
    };
    struct Frame
    {
        Kind kind = Kind::Record;
        std::size_t path = 0; ///< length of the path outside of it
        bool empty = true;    ///< nothing in it yet
    };
    struct Value
    {
        std::string text;
        std::size_t record = 0; ///< 1-based number of the record it was set in
    };
    struct NameHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
    };

    bool refuse(ErrorCode code, std::string detail);
    bool push(Kind kind);
    void touch();
    void pop();
    std::optional<std::size_t> columnOfPath();
    void noteNested(std::size_t column);
    bool closeRecord();

    IssueLog& m_issues;
    CellTable::Content m_content;
    std::vector<Frame> m_frames;
    std::string m_path;        ///< of the value to come: "ratings.imdb"
    std::size_t m_lists = 0;   ///< open ones
    std::size_t m_objects = 0; ///< open ones within the record
    std::unordered_map<std::string, std::size_t, NameHash, std::equal_to<>> m_columns;
    std::vector<char> m_nested;       ///< by column: noted already
    std::size_t m_expected = 0;       ///< the column that most likely comes next
    std::vector<Value> m_values;      ///< by column
    std::vector<std::uint32_t> m_set; ///< columns set in this record
    std::size_t m_line = 0;           ///< of this record
    bool m_sawArray = false;
    bool m_objectsInLists = false;
    std::optional<Error> m_error;
};

} // namespace marquee
