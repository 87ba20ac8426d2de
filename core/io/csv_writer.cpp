// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_writer.h"

#include "io/atomic_file.h"
#include "io/spreadsheet_safe.h"

#include <vector>

namespace marquee {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool needsQuotes(std::string_view text, char delimiter)
{
    if (text.empty())
        return false;
    if (isBlank(text.front()) || isBlank(text.back()))
        return true;
    return text.find_first_of("\"\r\n") != std::string_view::npos || text.find(delimiter) != std::string_view::npos;
}

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

/// A file with its whole content on the disk, yet to take its place.
Result<AtomicFile> syncedFile(const std::filesystem::path& path, std::string_view content, bool clobber)
{
    auto file = AtomicFile::create(path, clobber);
    if (!file)
        return file;
    if (auto written = file->write(content); !written)
        return written.error();
    if (auto synced = file->sync(); !synced)
        return synced.error();
    return file;
}

} // namespace

std::string csvField(std::string_view text, char delimiter)
{
    if (!needsQuotes(text, delimiter))
        return std::string(text);
    std::string field;
    field.reserve(text.size() + 2);
    appendQuoted(field, text);
    return field;
}

void CsvWriter::append(std::string_view field)
{
    if (needsQuotes(field, m_delimiter))
        appendQuoted(m_text, field);
    else
        m_text += field;
}

void CsvWriter::row(std::span<const std::string> fields)
{
    if (fields.size() == 1 && fields.front().empty())
        m_text += "\"\"";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_text += m_delimiter;
        if (m_spreadsheetSafe)
            append(spreadsheetSafe(fields[i]));
        else
            append(fields[i]);
    }
    m_text += '\n';
}

Status writeTextFile(const std::filesystem::path& path, std::string_view content, bool clobber)
{
    auto file = syncedFile(path, content, clobber);
    return file ? file->commit() : file.error();
}

Status writeTextFiles(std::span<const TextFile> files, bool clobber)
{
    std::vector<AtomicFile> synced;
    std::vector<std::filesystem::path> placed; // those that are new
    for (const TextFile& file : files) {
        auto opened = syncedFile(file.path, file.content, clobber);
        if (!opened)
            return opened.error();
        synced.push_back(std::move(*opened));
    }
    for (std::size_t i = 0; i < synced.size(); ++i) {
        std::error_code unknown;
        const bool isNew = !std::filesystem::exists(files[i].path, unknown);
        if (auto committed = synced[i].commit(); !committed) {
            for (const auto& path : placed)
                std::filesystem::remove(path, unknown);
            return committed;
        }
        if (isNew)
            placed.push_back(files[i].path);
    }
    return std::monostate{};
}

} // namespace marquee
