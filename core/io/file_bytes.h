// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/byte_buffer.h"

#include <filesystem>

namespace marquee {

/// The bytes of a file, read on up to `threads` threads (0: all); the size is checked before memory is taken, a pipe is
/// read to its end.
/// Errors: FileUnreadable (with the system's reason, or larger than kMaxTextBytes), Cancelled.
Result<ByteBuffer> readFileBytes(const std::filesystem::path& path, const std::stop_token& stop = {},
                                 unsigned threads = 0);

/// A fingerprint of the bytes: 64-bit FNV-1a (Fowler, Noll and Vo) over the fingerprints of blocks of 1 MiB and the
/// length; that of a block over little-endian 8-byte words in four lanes and the rest. Not for security. Runs at memory
/// speed, on up to `threads` threads (0: all), with the same result for any number.
std::uint64_t contentHash(std::string_view bytes, unsigned threads = 0);

} // namespace marquee
