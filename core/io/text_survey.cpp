// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_survey.h"

#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace marquee {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
constexpr std::size_t kLane = 64;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool isPlainControl(unsigned char c)
{
    return c >= 0x09 && c <= 0x0D; // tab, line and page ends
}

void countByte(unsigned char c, TextSurvey& survey)
{
    if (c == 0)
        ++survey.nuls;
    else if ((c < 0x20 && !isPlainControl(c)) || c == 0x7F)
        ++survey.controls;
}

/// 64 bytes of printable ASCII, tabs and line ends: nothing to count. A plain loop that compilers vectorise.
bool isPlainLane(const char* text)
{
    unsigned char odd = 0;
    for (std::size_t i = 0; i < kLane; ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto printable = static_cast<unsigned char>(c - 0x20) < 0x5F;
        const auto blank = static_cast<unsigned char>(c - 0x09) < 0x05;
        odd = static_cast<unsigned char>(odd | static_cast<unsigned char>(!(printable | blank)));
    }
    return odd == 0;
}

/// Counts the sequence at the start of `text`. @return its length
std::size_t countSequence(std::string_view text, TextSurvey& survey)
{
    const auto length = utf8SequenceLength(text);
    if (length == 0) {
        ++survey.invalid;
        return 1;
    }
    if (length == 1)
        countByte(static_cast<unsigned char>(text.front()), survey);
    else
        ++survey.sequences;
    return length;
}

TextSurvey surveyBlock(std::string_view text)
{
    TextSurvey survey;
    survey.bytes = text.size();
    while (!text.empty()) {
        if (text.size() >= kLane && isPlainLane(text.data())) {
            text.remove_prefix(kLane);
            continue;
        }
        for (std::size_t seen = 0; seen < kLane && !text.empty();) {
            const auto length = countSequence(text, survey);
            text.remove_prefix(length);
            seen += length;
        }
    }
    return survey;
}

/// Start of block `b`, moved behind a sequence that straddles the border.
std::size_t blockStart(std::string_view text, std::size_t b)
{
    std::size_t start = std::min(text.size(), b * kBlockBytes);
    for (int i = 0; i < 3 && start > 0 && start < text.size() && isContinuation(text[start]); ++i)
        ++start;
    return start;
}

/// True when `bytes`, read as UTF-16, hold no lone surrogate.
bool isValidUtf16(std::string_view bytes, bool bigEndian)
{
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto high = static_cast<unsigned char>(bytes[bigEndian ? i : i + 1]);
        if (high >= 0xDC && high < 0xE0)
            return false;
        if (high < 0xD8 || high > 0xDB)
            continue;
        i += 2;
        if (i + 1 >= bytes.size())
            return true;
        const auto low = static_cast<unsigned char>(bytes[bigEndian ? i : i + 1]);
        if (low < 0xDC || low > 0xDF)
            return false;
    }
    return true;
}

} // namespace

TextSurvey surveyText(std::string_view text, unsigned threads)
{
    const std::size_t blocks = text.size() / kBlockBytes + 1;
    std::vector<TextSurvey> parts(blocks);
    parallelFor(blocks, threads, [&](std::size_t b) {
        const auto begin = blockStart(text, b);
        parts[b] = surveyBlock(text.substr(begin, blockStart(text, b + 1) - begin));
    });
    TextSurvey sum;
    for (const auto& part : parts) {
        sum.bytes += part.bytes;
        sum.nuls += part.nuls;
        sum.controls += part.controls;
        sum.sequences += part.sequences;
        sum.invalid += part.invalid;
    }
    return sum;
}

std::optional<Encoding> findUtf16(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (bytes.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    const auto sample = bytes.substr(0, std::min<std::size_t>(bytes.size(), 1U << 16) & ~std::size_t{1});
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const bool bigEndian = zeros[0] > 0;
    const std::size_t units = sample.size() / 2;
    // Plain text has no zero bytes. In UTF-16 they lie on one side only: nearly all of it in Latin scripts; in others
    // at least the delimiters', and then the bytes are no UTF-8 either.
    if (units == 0 || (zeros[0] > 0) == (zeros[1] > 0) || !isValidUtf16(sample, bigEndian))
        return std::nullopt;
    const auto share = static_cast<double>(zeros[0] + zeros[1]) / static_cast<double>(units);
    if (share < 0.7 && (share < 0.02 || surveyBlock(sample).invalid == 0))
        return std::nullopt;
    return bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le;
}

std::optional<std::string> knownBinaryFormat(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kFormats = {{
        {"\x89PNG"sv, "a PNG picture"},
        {"\xFF\xD8\xFF"sv, "a JPEG picture"},
        {"GIF8"sv, "a GIF picture"},
        {"\x7F"
         "ELF"sv,
         "a program"},
        {"MZ\x90\0"sv, "a program"},
        {"%PDF-"sv, "a PDF document"},
        {"\xD0\xCF\x11\xE0"sv, "an old Office document; save its sheet as CSV"},
        {"PAR1"sv, "a Parquet file"},
        {"SQLite format 3\0"sv, "an SQLite database"},
        {"7z\xBC\xAF"sv, "a 7z archive"},
        {"Rar!"sv, "a RAR archive"},
        {"\xFD"
         "7zXZ"sv,
         "an xz archive"},
        {"BZh9"sv, "a bzip2 archive"},
        {"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
        {"RIFF"sv, "a media file"},
        {"\x89HDF"sv, "an HDF5 file"},
    }};
    for (const auto& [magic, name] : kFormats)
        if (bytes.starts_with(magic))
            return std::string(name);
    return std::nullopt;
}

std::optional<std::string> whyBinary(std::string_view bytes, const TextSurvey& survey)
{
    if (auto format = knownBinaryFormat(bytes))
        return format;
    const std::size_t tolerated = std::max<std::size_t>(survey.invalid > 0 ? 2 : 8, survey.bytes / 50);
    if (survey.controls > tolerated)
        return "it holds " + std::to_string(survey.controls) + " control characters";
    if (survey.nuls == survey.bytes || survey.nuls > std::max<std::size_t>(16, survey.bytes / 4))
        return "it holds " + std::to_string(survey.nuls) + " NUL bytes";
    return std::nullopt;
}

} // namespace marquee
