// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/stamp_sheet.h"

#include <QRect>

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace marquee {
namespace {

constexpr std::ptrdiff_t kPixel = 4; ///< bytes
constexpr int kBlockPixels = 4;      ///< of Stamp::Block

/// The smallest rectangle that holds all pixels that are not clear.
QRect inkOf(const QImage& marker)
{
    QRect ink;
    for (int y = 0; y < marker.height(); ++y)
        for (int x = 0; x < marker.width(); ++x)
            if (qAlpha(reinterpret_cast<const QRgb*>(marker.constScanLine(y))[x]) > 0)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

Stamp::Stamp(const QImage& marker)
{
    const QRect ink = inkOf(marker);
    m_corner = ink.topLeft() - QPoint(marker.width() / 2, marker.height() / 2);
    m_rows = ink.height();
    m_blocks = (ink.width() + kBlockPixels - 1) / kBlockPixels;
    for (int y = 0; y < m_rows; ++y) {
        for (int b = 0; b < m_blocks; ++b) {
            Block block{};
            block.through.fill(255);
            for (int p = 0; p < kBlockPixels; ++p) {
                const int x = b * kBlockPixels + p;
                if (x >= ink.width())
                    break; // clear: it lets all of the ground through
                const QRgb pixel = reinterpret_cast<const QRgb*>(marker.constScanLine(ink.top() + y))[ink.left() + x];
                std::memcpy(block.ink.data() + p * kPixel, &pixel, kPixel);
                std::fill_n(block.through.begin() + p * kPixel, kPixel, static_cast<std::uint8_t>(255 - qAlpha(pixel)));
            }
            m_ink.push_back(block);
        }
    }
}

StampSheet::StampSheet(const QSize& pixels, int margin)
    : m_size(pixels), m_margin(margin), m_stride(std::ptrdiff_t{pixels.width() + 2 * margin} * kPixel),
      m_bytes(static_cast<std::size_t>(m_stride * std::ptrdiff_t{pixels.height() + 2 * margin}))
{
}

void StampSheet::blend(const Stamp& stamp, const QPoint& pixel)
{
    const QPoint corner = pixel + stamp.m_corner + QPoint(m_margin, m_margin);
    const int right = corner.x() + stamp.m_blocks * kBlockPixels; // the last block may be wider than the ink
    if (corner.x() < 0 || corner.y() < 0 || right * kPixel > m_stride ||
        corner.y() + stamp.m_rows > m_size.height() + 2 * m_margin)
        return;
    const Stamp::Block* block = stamp.m_ink.data();
    std::uint8_t* row = m_bytes.data() + corner.y() * m_stride + corner.x() * kPixel;
    for (int y = 0; y < stamp.m_rows; ++y, row += m_stride) {
        for (int b = 0; b < stamp.m_blocks; ++b, ++block) {
            std::array<std::uint8_t, Stamp::kBlock> ground{};
            std::uint8_t* place = row + static_cast<std::ptrdiff_t>(b) * Stamp::kBlock;
            std::memcpy(ground.data(), place, ground.size());
            for (std::size_t k = 0; k < ground.size(); ++k) { // a compiler makes a few vector instructions of it
                const auto product = static_cast<std::uint16_t>(ground[k] * block->through[k]);
                const auto rounded = static_cast<std::uint16_t>(product + (product >> 8) + 128); // as Qt divides by 255
                ground[k] = static_cast<std::uint8_t>(block->ink[k] + (rounded >> 8));
            }
            std::memcpy(place, ground.data(), ground.size());
        }
    }
}

QImage StampSheet::picture() const
{
    QImage image(m_size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < m_size.height(); ++y)
        std::memcpy(image.scanLine(y), m_bytes.data() + (y + m_margin) * m_stride + m_margin * kPixel,
                    static_cast<std::size_t>(m_size.width()) * kPixel);
    return image;
}

} // namespace marquee
