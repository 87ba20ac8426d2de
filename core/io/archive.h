// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/zip_archive.h"

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

/// The content of a .gz. The size is bounded before memory is taken, see unpackedLimit(). Errors: ArchiveUnusable,
/// Cancelled.
Result<ByteBuffer> unpackGzip(const ByteBuffer& packed, const std::string& name, const std::stop_token& stop = {});

/// The one table of a .zip, as Kaggle serves it. Errors: those of ZipArchive, ArchiveUnusable (no table or several).
Result<ByteBuffer> unpackTable(const ZipArchive& archive, const std::string& name, const std::stop_token& stop = {});

} // namespace marquee
