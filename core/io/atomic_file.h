// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace marquee {

/// A file that appears under its name whole or not at all: bytes go to a temporary neighbour, which commit() syncs and
/// renames. Without commit() nothing is left behind. A device or pipe is written in place. A symbolic link is followed,
/// and the access rights of a replaced file are kept. Every error is FileUnwritable with path and the system's reason.
class AtomicFile
{
public:
    /// Opens the temporary file beside `path`, making the folder if need be. With `clobber` false an existing `path`
    /// is refused, here and again on commit().
    static Result<AtomicFile> create(const std::filesystem::path& path, bool clobber = true);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile(); ///< discards what was not committed

    Status write(std::string_view bytes);

    /// Brings all bytes to the disk, so that commit() has but to put the file in its place. After the last write.
    Status sync();

    /// Puts the file in its place, synced before if need be. To be called once.
    Status commit();

private:
    AtomicFile(std::filesystem::path path, bool clobber);

    Status open();
    Status place();
    Status failed(int code) const;

    std::filesystem::path m_path;      ///< as the user gave it
    std::filesystem::path m_target;    ///< with symbolic links followed
    std::filesystem::path m_temporary; ///< empty while there is none to remove
    bool m_clobber = true;
    int m_descriptor = -1;
};

} // namespace marquee
