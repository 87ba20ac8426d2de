// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json_table.h"

#include "io/json_records.h"

#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>

namespace marquee {
namespace {

constexpr std::size_t kPollRecords = 256;

/// Where the parser stands in the text, however often it copies its iterators.
struct Cursor
{
    const char* at = nullptr;
    const char* counted = nullptr; ///< lines before it are counted
    std::size_t line = 1;

    /// 1-based line of `at`.
    std::size_t lineHere()
    {
        line += countLineEnds(std::string_view(counted, static_cast<std::size_t>(at - counted)));
        counted = at;
        return line;
    }
};

/// The parser's way through the text: an input iterator that moves the cursor.
class CursorIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CursorIterator() = default;
    explicit CursorIterator(Cursor& cursor) : m_cursor(&cursor) {}

    reference operator*() const { return *m_cursor->at; }
    CursorIterator& operator++()
    {
        ++m_cursor->at;
        return *this;
    }
    bool operator==(const CursorIterator& other) const { return m_cursor->at == other.m_cursor->at; }
    bool operator!=(const CursorIterator& other) const { return !(*this == other); }

private:
    Cursor* m_cursor = nullptr;
};

/// nlohmann's interface of events, handed on to JsonRecords.
class SaxHandler final : public nlohmann::json_sax<nlohmann::json>
{
public:
    using RecordFn = std::function<bool()>;

    SaxHandler(JsonRecords& records, Cursor& cursor, RecordFn goOn)
        : m_records(records), m_cursor(cursor), m_goOn(std::move(goOn))
    {
    }

    const std::string& complaint() const { return m_complaint; }

    bool null() override { return m_records.null(); }
    bool boolean(bool value) override { return m_records.value(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return m_records.value(fmt::format_int(value).c_str()); }
    bool number_unsigned(number_unsigned_t value) override { return m_records.value(fmt::format_int(value).c_str()); }
    bool number_float(number_float_t, const string_t& text) override { return m_records.value(text); }
    bool string(string_t& text) override { return m_records.value(text); }
    bool binary(binary_t&) override { return false; } // never in JSON text
    bool start_object(std::size_t) override { return m_records.startObject(m_cursor.lineHere()); }
    bool key(string_t& name) override { return m_records.key(name); }
    bool end_object() override
    {
        const auto before = m_records.records();
        return m_records.endObject() && (m_records.records() == before || m_goOn());
    }
    bool start_array(std::size_t) override { return m_records.startArray(); }
    bool end_array() override { return m_records.endArray(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        const std::string what = error.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 5: syntax error while …"
        const auto cause = what.find("syntax error");
        m_complaint = cause != std::string::npos ? what.substr(cause) : what.substr(what.find(']') + 1);
        return false;
    }

private:
    JsonRecords& m_records;
    Cursor& m_cursor;
    RecordFn m_goOn;
    std::string m_complaint;
};

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

/// Reads all values that stand one behind the other. @return false where one cannot be used
bool parseAll(std::string_view text, Cursor& cursor, JsonRecords& records, SaxHandler& handler)
{
    Cursor end{text.data() + text.size(), nullptr, 0};
    const char* const begin = text.data();
    for (auto at = skipBlanks(text, 0); at < text.size();
         at = skipBlanks(text, static_cast<std::size_t>(cursor.at - begin))) {
        cursor.at = begin + at;
        if (!nlohmann::json::sax_parse(CursorIterator(cursor), CursorIterator(end), &handler,
                                       nlohmann::json::input_format_t::json, false))
            return false;
        if (!records.atTop())
            return false;
    }
    return true;
}

Error failure(const JsonRecords& records, const SaxHandler& handler, Cursor& cursor, const TableSource& source,
              const std::stop_token& stop)
{
    if (stop.stop_requested())
        return cancelled();
    auto error = records.error().value_or(Error{ErrorCode::JsonUnusable, handler.complaint(), {}, 0});
    error.file = source.fileName;
    error.line = cursor.lineHere();
    return error;
}

} // namespace

bool looksLikeJson(std::string_view text) noexcept
{
    const auto at = skipBlanks(text, 0);
    const auto next = skipBlanks(text, std::min(at + 1, text.size()));
    if (next >= text.size())
        return false;
    if (text[at] == '[')
        return text[next] == '{' || text[next] == ']' || text[next] == '[';
    return text[at] == '{' && (text[next] == '"' || text[next] == '}');
}

Result<RawTablePtr> readJson(std::string_view text, TableSource source, IssueLog issues, const std::stop_token& stop,
                             const ProgressFn& progress)
{
    Cursor cursor{text.data(), text.data(), 1};
    JsonRecords records(issues);
    SaxHandler handler(records, cursor, [&] {
        if (records.records() % kPollRecords != 0)
            return true;
        if (progress)
            progress(static_cast<double>(cursor.at - text.data()) / static_cast<double>(text.size()), "parsing");
        return !stop.stop_requested();
    });
    if (!parseAll(text, cursor, records, handler))
        return failure(records, handler, cursor, source, stop);
    if (records.isWrapper())
        return Error{ErrorCode::JsonUnusable, "it holds one object, not an array of records", source.fileName, 1};
    auto content = records.take();
    if (content.header.empty())
        return Error{ErrorCode::FileEmpty, {}, source.fileName, 0};
    source.format = TableFormat::Json;
    source.delimiter = '\0';
    return RawTablePtr(std::make_shared<CellTable>(std::move(source), std::move(content), std::move(issues)));
}

} // namespace marquee
