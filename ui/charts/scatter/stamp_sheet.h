// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>
#include <QSize>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace marquee {

/// A marker made ready to be blended quickly: trimmed to its ink, in blocks of four pixels.
class Stamp
{
public:
    /// @param marker premultiplied ARGB of odd size; its middle pixel is the point
    explicit Stamp(const QImage& marker);

private:
    friend class StampSheet;
    static constexpr std::size_t kBlock = 16; ///< bytes
    struct Block
    {
        std::array<std::uint8_t, kBlock> ink;     ///< of four pixels
        std::array<std::uint8_t, kBlock> through; ///< what they let through of the ground: 255 less their alpha
    };
    QPoint m_corner; ///< of the ink, from the middle
    int m_rows = 0;
    int m_blocks = 0; ///< a row
    std::vector<Block> m_ink;
};

/// A picture that stamps are blended onto, one over the other. Every pixel becomes what QPainter::drawImage() would
/// make of it, in a fraction of the time: nothing is set up per marker.
class StampSheet
{
public:
    /// @param margin pixels around the picture that stamps may reach into; wider ones must not be blended
    StampSheet(const QSize& pixels, int margin);

    /// Blends a stamp with its middle on a pixel, unless that lies beyond the margin.
    void blend(const Stamp& stamp, const QPoint& pixel);
    QImage picture() const; ///< without the margin

private:
    QSize m_size;
    int m_margin;
    std::ptrdiff_t m_stride; ///< bytes a row
    std::vector<std::uint8_t> m_bytes;
};

} // namespace marquee
