// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace marquee {

/// A block of bytes that is not cleared on allocation and may be read up to kPadding bytes past its end (zeros there),
/// so that vector loads need no special case for the tail.
class ByteBuffer
{
public:
    static constexpr std::size_t kPadding = 128;

    ByteBuffer() : ByteBuffer(0) {}
    explicit ByteBuffer(std::size_t size);
    explicit ByteBuffer(std::string_view bytes);

    char* data() noexcept { return m_bytes.get(); }
    const char* data() const noexcept { return m_bytes.get(); }
    std::size_t size() const noexcept { return m_size; }
    std::string_view view() const noexcept { return {data(), m_size}; }

    /// Keeps the first `size` bytes; size <= size().
    void shrink(std::size_t size) noexcept;

private:
    void clearPadding() noexcept;

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

/// Largest text, in bytes, that is read: cells are kept as 32-bit offsets, up to three a record of one field.
inline constexpr std::size_t kMaxTextBytes = std::size_t{2} << 30;

} // namespace marquee
