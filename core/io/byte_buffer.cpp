// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/byte_buffer.h"

#include "base/huge_pages.h"

#include <cstring>

namespace marquee {

ByteBuffer::ByteBuffer(std::size_t size) : m_bytes(new char[size + kPadding]), m_size(size)
{
    adviseHugePages(m_bytes.get(), size);
    clearPadding();
}

ByteBuffer::ByteBuffer(std::string_view bytes) : ByteBuffer(bytes.size())
{
    bytes.copy(data(), bytes.size());
}

void ByteBuffer::shrink(std::size_t size) noexcept
{
    m_size = size;
    clearPadding();
}

void ByteBuffer::clearPadding() noexcept
{
    std::memset(m_bytes.get() + m_size, 0, kPadding);
}

} // namespace marquee
