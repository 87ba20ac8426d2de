// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/byte_buffer.h"

#include <filesystem>

namespace marquee {

/// The bytes of a file; the size is checked before memory is taken, a pipe is read to its end.
/// Errors: FileUnreadable (with the system's reason, or larger than kMaxTextBytes), Cancelled.
Result<ByteBuffer> readFileBytes(const std::filesystem::path& path, const std::stop_token& stop = {});

/// A fingerprint of the bytes: 64-bit FNV-1a (Fowler, Noll and Vo) over little-endian 8-byte words in four lanes, which
/// are then joined with the rest and the length. Not for security. Runs at memory speed.
std::uint64_t contentHash(std::string_view bytes) noexcept;

} // namespace marquee
