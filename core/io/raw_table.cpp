// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raw_table.h"

namespace marquee {

std::string_view formatName(TableFormat format) noexcept
{
    switch (format) {
    case TableFormat::Delimited:
        return "delimited";
    case TableFormat::Json:
        return "json";
    case TableFormat::Xlsx:
        return "xlsx";
    }
    return "unknown";
}

std::string_view encodingName(Encoding encoding) noexcept
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf8Bom:
        return "UTF-8 with BOM";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Windows1252:
        return "Windows-1252";
    }
    return "unknown";
}

void RawTable::cells(std::size_t first, std::size_t column, std::span<std::string_view> out) const
{
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = cell(first + i, column);
}

} // namespace marquee
