// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/byte_buffer.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

struct zip;
struct zip_file;

namespace marquee {

/// Most bytes an archive of this size may unpack to: kMaxTextBytes, and beyond 64 MiB at most 200 times its own size,
/// which no table reaches.
std::size_t unpackedLimit(std::size_t packedBytes) noexcept;

struct ZipCloser
{
    void operator()(zip* archive) const noexcept;
    void operator()(zip_file* file) const noexcept;
};

/// One entry of an archive, unpacked while it is read.
class ZipEntry
{
public:
    std::size_t size() const noexcept { return m_size; } ///< once unpacked; checked against unpackedLimit()

    /// Unpacks up to `room` bytes; 0 at the end, after the checksum was compared. Errors: ArchiveUnusable.
    Result<std::size_t> read(char* out, std::size_t room);

private:
    friend class ZipArchive;
    ZipEntry(std::unique_ptr<zip_file, ZipCloser> file, std::size_t size, std::string archive)
        : m_file(std::move(file)), m_size(size), m_archive(std::move(archive))
    {
    }

    std::unique_ptr<zip_file, ZipCloser> m_file;
    std::size_t m_size = 0;
    std::size_t m_done = 0;
    std::string m_archive; ///< name of the archive's file
};

/// A .zip held in memory, opened for reading.
class ZipArchive
{
public:
    /// `packed` must outlive the archive; `name` stands in messages. Errors: ArchiveUnusable.
    static Result<ZipArchive> open(const ByteBuffer& packed, std::string name);

    std::size_t size() const; ///< entries
    std::string entryName(std::size_t index) const;
    std::optional<std::size_t> find(const std::string& entryName) const;

    /// Errors: ArchiveUnusable (broken, encrypted, too large).
    Result<ZipEntry> openEntry(std::size_t index) const;
    /// Errors: those of openEntry() and ZipEntry::read(), Cancelled.
    Result<ByteBuffer> readWhole(std::size_t index, const std::stop_token& stop) const;

private:
    ZipArchive(std::unique_ptr<zip, ZipCloser> archive, std::size_t packed, std::string name)
        : m_archive(std::move(archive)), m_packed(packed), m_name(std::move(name))
    {
    }

    std::unique_ptr<zip, ZipCloser> m_archive;
    std::size_t m_packed = 0;
    std::string m_name;
};

} // namespace marquee
