// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/archive.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>
#include <zip.h>
#include <zlib.h>

namespace marquee {
namespace {

constexpr std::size_t kStep = std::size_t{4} << 20;
constexpr std::size_t kFreeBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxRatio = 200;

Error unusable(const std::string& name, std::string detail)
{
    return Error{ErrorCode::ArchiveUnusable, std::move(detail), name, 0};
}

std::size_t unpackedLimit(std::size_t packed)
{
    return std::min(kMaxTextBytes, std::max(kFreeBytes, packed * kMaxRatio));
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

struct ZipCloser
{
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};
using ZipPtr = std::unique_ptr<zip_t, ZipCloser>;
using ZipFilePtr = std::unique_ptr<zip_file_t, ZipCloser>;

bool isTableName(const std::string& lower)
{
    constexpr std::array<std::string_view, 4> kEndings = {".csv", ".tsv", ".txt", ".tab"};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view e) { return lower.ends_with(e); });
}

/// Folders and the droppings of file managers.
bool isNoise(const std::string& name)
{
    const auto slash = name.rfind('/');
    const auto base = slash == std::string::npos ? name : name.substr(slash + 1);
    return base.empty() || base.front() == '.' || name.starts_with("__MACOSX/");
}

/// Index of the archive's one table: the only file, or the only one named like a table.
Result<zip_uint64_t> findTable(zip_t* archive, const std::string& name)
{
    std::vector<zip_uint64_t> files;
    std::vector<zip_uint64_t> tables;
    std::string names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* raw = zip_get_name(archive, index, 0);
        const std::string entry = raw != nullptr ? raw : "";
        if (entry == "[Content_Types].xml")
            return unusable(name, "an office document; save its sheet as CSV");
        if (isNoise(entry))
            continue;
        files.push_back(index);
        if (!isTableName(lowerAscii(entry)))
            continue;
        tables.push_back(index);
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

Result<ByteBuffer> readEntry(zip_t* archive, zip_uint64_t index, std::size_t packed, const std::string& name,
                             const std::stop_token& stop)
{
    zip_stat_t status{};
    if (zip_stat_index(archive, index, 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0)
        return unusable(name, zip_strerror(archive));
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        return unusable(name, "it is encrypted");
    if (status.size > unpackedLimit(packed))
        return unusable(name, "it unpacks to more than " + std::to_string(unpackedLimit(packed) >> 20) + " MiB");
    const ZipFilePtr file(zip_fopen_index(archive, index, 0));
    if (!file)
        return unusable(name, zip_strerror(archive));
    ByteBuffer out(static_cast<std::size_t>(status.size));
    std::size_t size = 0;
    // The read past the last byte makes libzip compare the checksum.
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        char past = 0;
        const bool full = size == out.size();
        const auto got = full ? zip_fread(file.get(), &past, 1)
                              : zip_fread(file.get(), out.data() + size, std::min(kStep, out.size() - size));
        if (got < 0)
            return unusable(name, zip_file_strerror(file.get()));
        if (full && got > 0)
            return unusable(name, "it unpacks to more than it says");
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size != out.size())
        return unusable(name, "it ends too early");
    return out;
}

Result<ByteBuffer> unpackZip(const ByteBuffer& packed, const std::string& name, const std::stop_token& stop)
{
    zip_error_t error{};
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(packed.data(), packed.size(), 0, &error);
    const ZipPtr archive(source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        if (source != nullptr)
            zip_source_free(source);
        std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        return unusable(name, std::move(reason));
    }
    const auto table = findTable(archive.get(), name);
    if (!table)
        return table.error();
    return readEntry(archive.get(), *table, packed.size(), name, stop);
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

Result<ByteBuffer> unpack(const ByteBuffer& archive, ArchiveKind kind, const std::string& name,
                          const std::stop_token& stop)
{
    return kind == ArchiveKind::Gzip ? unpackGzip(archive, name, stop) : unpackZip(archive, name, stop);
}

} // namespace marquee
