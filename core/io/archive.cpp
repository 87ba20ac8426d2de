// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/archive.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>
#include <zlib.h>

namespace marquee {
namespace {

constexpr std::size_t kStep = std::size_t{4} << 20;

Error unusable(const std::string& name, std::string detail)
{
    return Error{ErrorCode::ArchiveUnusable, std::move(detail), name, 0};
}

/// Holds a zlib stream open for reading gzip members.
class Inflater
{
public:
    explicit Inflater(const ByteBuffer& packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_left = packed.size();
        m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool ready() const noexcept { return m_ready; }
    const char* message() const noexcept { return m_stream.msg != nullptr ? m_stream.msg : "it ends too early"; }

    /// Inflates up to `room` bytes to `out`. @return bytes written, or nullopt when the stream is broken; `done` is set
    /// after the last member.
    std::optional<std::size_t> read(char* out, std::size_t room, bool& done)
    {
        m_stream.next_out = reinterpret_cast<Bytef*>(out);
        m_stream.avail_out = static_cast<uInt>(room);
        while (m_stream.avail_out > 0 && !done) {
            refill();
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state == Z_STREAM_END)
                done = !nextMember();
            else if (state != Z_OK)
                return std::nullopt;
        }
        return room - m_stream.avail_out;
    }

private:
    void refill()
    {
        if (m_stream.avail_in > 0)
            return;
        m_stream.avail_in = static_cast<uInt>(std::min(m_left, kStep));
        m_left -= m_stream.avail_in;
    }

    /// Members may follow each other (RFC 1952); anything else behind the first is padding and ignored, as gzip does.
    bool nextMember()
    {
        refill();
        return m_stream.avail_in >= 2 && m_stream.next_in[0] == 0x1f && m_stream.next_in[1] == 0x8b &&
               inflateReset(&m_stream) == Z_OK;
    }

    z_stream m_stream{};
    std::size_t m_left = 0;
    bool m_ready = false;
};

bool isTableName(const std::string& lower)
{
    constexpr std::array<std::string_view, 7> kEndings = {".csv", ".tsv", ".txt", ".tab", ".json", ".jsonl", ".ndjson"};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view e) { return lower.ends_with(e); });
}

/// Folders and the droppings of file managers.
bool isNoise(const std::string& name)
{
    const auto slash = name.rfind('/');
    const auto base = slash == std::string::npos ? name : name.substr(slash + 1);
    return base.empty() || base.front() == '.' || name.starts_with("__MACOSX/");
}

/// The archive's one table: the only file, or the only one named like a table.
Result<std::size_t> findTable(const ZipArchive& archive, const std::string& name)
{
    std::vector<std::size_t> files;
    std::vector<std::size_t> tables;
    std::string names;
    for (std::size_t i = 0; i < archive.size(); ++i) {
        const std::string entry = archive.entryName(i);
        if (isNoise(entry))
            continue;
        files.push_back(i);
        if (!isTableName(lowerAscii(entry)))
            continue;
        tables.push_back(i);
        if (tables.size() <= 5)
            names += (names.empty() ? "" : ", ") + entry;
    }
    if (tables.size() == 1)
        return tables.front();
    if (tables.size() > 1)
        return unusable(name, "it holds " + std::to_string(tables.size()) + " tables (" + names +
                                  "); unpack the one you mean");
    if (files.size() == 1)
        return files.front();
    return unusable(name, "it holds no table");
}

} // namespace

ArchiveKind archiveKind(std::string_view bytes) noexcept
{
    if (bytes.starts_with("\x1f\x8b"))
        return ArchiveKind::Gzip;
    if (bytes.starts_with(std::string_view("PK\x03\x04", 4)) || bytes.starts_with(std::string_view("PK\x05\x06", 4)))
        return ArchiveKind::Zip;
    return ArchiveKind::None;
}

Result<ByteBuffer> unpackGzip(const ByteBuffer& packed, const std::string& name, const std::stop_token& stop)
{
    Inflater inflater(packed);
    if (!inflater.ready())
        return unusable(name, "the decompressor cannot start");
    const auto limit = unpackedLimit(packed.size());
    ByteBuffer out(std::min(limit, std::max(kStep, packed.size() * 4)));
    std::size_t size = 0;
    for (bool done = false; !done;) {
        if (stop.stop_requested())
            return cancelled();
        if (size == limit)
            return unusable(name, "it unpacks to more than " + std::to_string(limit >> 20) + " MiB");
        if (size == out.size()) {
            ByteBuffer larger(std::min(limit, size * 2));
            std::memcpy(larger.data(), out.data(), size);
            out = std::move(larger);
        }
        const auto got = inflater.read(out.data() + size, std::min(kStep, out.size() - size), done);
        if (!got)
            return unusable(name, inflater.message());
        size += *got;
    }
    out.shrink(size);
    return out;
}

Result<ByteBuffer> unpackTable(const ZipArchive& archive, const std::string& name, const std::stop_token& stop)
{
    const auto table = findTable(archive, name);
    if (!table)
        return table.error();
    return archive.readWhole(*table, stop);
}

} // namespace marquee
