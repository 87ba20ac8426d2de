// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/byte_buffer.h"

#include <cstdint>
#include <string>

namespace marquee {

enum class ArchiveKind : std::uint8_t
{
    None,
    Gzip,
    Zip
};

/// By the first bytes, whatever the file is called.
ArchiveKind archiveKind(std::string_view bytes) noexcept;

/// The one table of a .zip (as Kaggle serves it), or the content of a .gz. The size is bounded before memory is taken:
/// at most kMaxTextBytes, and beyond 64 MiB at most 200 times the archive's own size, which no table reaches.
/// Errors: ArchiveUnusable (broken, encrypted, too large, no table or several), Cancelled.
Result<ByteBuffer> unpack(const ByteBuffer& archive, ArchiveKind kind, const std::string& name,
                          const std::stop_token& stop = {});

} // namespace marquee
