// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/zip_archive.h"

#include <algorithm>
#include <zip.h>

namespace marquee {
namespace {

constexpr std::size_t kStep = std::size_t{4} << 20;
constexpr std::size_t kFreeBytes = std::size_t{64} << 20;
constexpr std::size_t kMaxRatio = 200;

Error unusable(const std::string& name, std::string detail)
{
    return Error{ErrorCode::ArchiveUnusable, std::move(detail), name, 0};
}

} // namespace

std::size_t unpackedLimit(std::size_t packedBytes) noexcept
{
    return std::min(kMaxTextBytes, std::max(kFreeBytes, packedBytes * kMaxRatio));
}

void ZipCloser::operator()(zip* archive) const noexcept
{
    zip_discard(archive);
}

void ZipCloser::operator()(zip_file* file) const noexcept
{
    zip_fclose(file);
}

Result<std::size_t> ZipEntry::read(char* out, std::size_t room)
{
    char past = 0;
    // The read past the last byte makes libzip compare the checksum.
    const bool atEnd = m_done == m_size;
    const auto got = atEnd ? zip_fread(m_file.get(), &past, 1)
                           : zip_fread(m_file.get(), out, std::min({room, kStep, m_size - m_done}));
    if (got < 0)
        return unusable(m_archive, zip_file_strerror(m_file.get()));
    if (atEnd && got > 0)
        return unusable(m_archive, "it unpacks to more than it says");
    if (!atEnd && got == 0)
        return unusable(m_archive, "it ends too early");
    m_done += static_cast<std::size_t>(got);
    return static_cast<std::size_t>(got);
}

Result<ZipArchive> ZipArchive::open(const ByteBuffer& packed, std::string name)
{
    zip_error_t error{};
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(packed.data(), packed.size(), 0, &error);
    std::unique_ptr<zip, ZipCloser> archive(source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error)
                                                              : nullptr);
    if (!archive) {
        if (source != nullptr)
            zip_source_free(source);
        std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        return unusable(name, std::move(reason));
    }
    return ZipArchive(std::move(archive), packed.size(), std::move(name));
}

std::size_t ZipArchive::size() const
{
    return static_cast<std::size_t>(std::max<zip_int64_t>(0, zip_get_num_entries(m_archive.get(), 0)));
}

std::string ZipArchive::entryName(std::size_t index) const
{
    const char* name = zip_get_name(m_archive.get(), index, 0);
    return name != nullptr ? name : "";
}

std::optional<std::size_t> ZipArchive::find(const std::string& entryName) const
{
    const auto index = zip_name_locate(m_archive.get(), entryName.c_str(), ZIP_FL_NOCASE);
    return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

Result<ZipEntry> ZipArchive::openEntry(std::size_t index) const
{
    zip_stat_t status{};
    if (zip_stat_index(m_archive.get(), index, 0, &status) != 0 || (status.valid & ZIP_STAT_SIZE) == 0)
        return unusable(m_name, zip_strerror(m_archive.get()));
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        return unusable(m_name, "it is encrypted");
    if (status.size > unpackedLimit(m_packed))
        return unusable(m_name, "it unpacks to more than " + std::to_string(unpackedLimit(m_packed) >> 20) + " MiB");
    std::unique_ptr<zip_file, ZipCloser> file(zip_fopen_index(m_archive.get(), index, 0));
    if (!file)
        return unusable(m_name, zip_strerror(m_archive.get()));
    return ZipEntry(std::move(file), static_cast<std::size_t>(status.size), m_name);
}

Result<ByteBuffer> ZipArchive::readWhole(std::size_t index, const std::stop_token& stop) const
{
    auto entry = openEntry(index);
    if (!entry)
        return entry.error();
    ByteBuffer out(entry->size());
    for (std::size_t size = 0;;) {
        if (stop.stop_requested())
            return cancelled();
        const auto got = entry->read(out.data() + size, out.size() - size);
        if (!got)
            return got.error();
        if (*got == 0)
            return out;
        size += *got;
    }
}

} // namespace marquee
