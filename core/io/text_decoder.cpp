// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_decoder.h"

#include "base/text.h"
#include "io/text_survey.h"

#include <algorithm>
#include <cstring>

namespace marquee {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr char32_t kReplacement = 0xFFFD;

/// The line on which successive, ascending offsets of a text lie.
class LineTracker
{
public:
    explicit LineTracker(std::string_view text) : m_text(text) {}

    std::size_t lineOf(std::size_t offset)
    {
        m_line += countLineEnds(m_text.substr(m_offset, offset - m_offset));
        // A CRLF cut in two by the offset would count twice.
        if (offset > m_offset && offset < m_text.size() && m_text[offset - 1] == '\r' && m_text[offset] == '\n')
            --m_line;
        m_offset = offset;
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_offset = 0;
    std::size_t m_line = 1;
};

Error tooLarge(const std::string& name)
{
    return Error{ErrorCode::FileUnreadable, "larger than " + std::to_string(kMaxTextBytes >> 20) + " MiB as UTF-8",
                 name, 0};
}

Error binary(const std::string& name, std::string why)
{
    return Error{ErrorCode::FileBinary, std::move(why), name, 0};
}

/// Copies well-formed UTF-8 (when `keepUtf8`) and reads every other byte beyond ASCII as Windows-1252.
ByteBuffer decodeBytes(std::string_view bytes, bool keepUtf8, IssueLog& issues)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    LineTracker lines(bytes);
    for (std::size_t i = 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const auto length = keepUtf8 || byte < 0x80 ? utf8SequenceLength(bytes.substr(i, 4)) : 0;
        if (length > 0) {
            out.append(bytes, i, length);
            i += length;
            continue;
        }
        if (keepUtf8)
            issues.add(lines.lineOf(i), "invalid_utf8", "a byte that is no UTF-8 was read as Windows-1252");
        appendUtf8(out, windows1252ToCodePoint(byte));
        ++i;
    }
    return ByteBuffer(out);
}

char32_t unitAt(std::string_view bytes, std::size_t i, bool bigEndian)
{
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return bigEndian ? static_cast<char32_t>(first << 8 | second) : static_cast<char32_t>(second << 8 | first);
}

ByteBuffer decodeUtf16(std::string_view bytes, bool bigEndian, IssueLog& issues)
{
    std::string out;
    out.reserve(bytes.size());
    std::size_t line = 1;
    std::size_t counted = 0;
    const auto broken = [&](const char* what) {
        line += countLineEnds(std::string_view(out).substr(counted));
        counted = out.size();
        issues.add(line, "invalid_utf16", what);
        appendUtf8(out, kReplacement);
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unitAt(bytes, i, bigEndian);
        if (unit < 0xD800 || unit > 0xDFFF) {
            appendUtf8(out, unit);
            continue;
        }
        const char32_t next = i + 3 < bytes.size() ? unitAt(bytes, i + 2, bigEndian) : 0;
        if (unit < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF) {
            appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            i += 2;
        } else {
            broken("half of a surrogate pair was replaced by U+FFFD");
        }
    }
    if (i < bytes.size())
        broken("half of a character at the end of the file was replaced by U+FFFD");
    return ByteBuffer(out);
}

void logNuls(std::string_view text, IssueLog& issues)
{
    LineTracker lines(text);
    for (auto at = text.find('\0'); at != std::string_view::npos; at = text.find('\0', at + 1)) {
        if (issues.full("nul_byte"))
            issues.addUnlisted("nul_byte");
        else
            issues.add(lines.lineOf(at), "nul_byte", "a NUL byte stands in the text; it was kept");
    }
}

Result<DecodedText> fromUtf16(const ByteBuffer& bytes, Encoding encoding, const std::string& name, IssueLog& issues)
{
    if (bytes.size() > kMaxTextBytes / 3 * 2)
        return tooLarge(name);
    DecodedText text;
    text.encoding = encoding;
    text.buffer = decodeUtf16(bytes.view(), encoding == Encoding::Utf16Be, issues);
    text.begin = text.buffer.view().starts_with(kBom) ? kBom.size() : 0;
    return text;
}

Encoding encodingOf(std::string_view bytes, const TextSurvey& survey)
{
    if (bytes.starts_with(kBom))
        return Encoding::Utf8Bom;
    // Windows-1252 text hardly ever forms UTF-8 by chance; damaged UTF-8 is well formed almost everywhere.
    return survey.invalid == 0 || survey.sequences >= 10 * survey.invalid ? Encoding::Utf8 : Encoding::Windows1252;
}

Result<DecodedText> fromBytes(ByteBuffer bytes, Encoding encoding, const TextSurvey& survey, const std::string& name,
                              IssueLog& issues)
{
    const bool isUtf8 = encoding != Encoding::Windows1252;
    const bool untouched = isUtf8 ? survey.invalid == 0 : survey.invalid + survey.sequences == 0;
    if (!untouched && bytes.size() > kMaxTextBytes / 3)
        return tooLarge(name);
    DecodedText text;
    text.encoding = encoding;
    text.buffer = untouched ? std::move(bytes) : decodeBytes(bytes.view(), isUtf8, issues);
    text.begin = isUtf8 && text.buffer.view().starts_with(kBom) ? kBom.size() : 0;
    return text;
}

} // namespace

Result<DecodedText> decodeText(ByteBuffer bytes, std::optional<Encoding> wanted, const std::string& name,
                               unsigned threads, IssueLog& issues)
{
    if (bytes.size() == 0)
        return Error{ErrorCode::FileEmpty, {}, name, 0};
    if (auto format = knownBinaryFormat(bytes.view()))
        return binary(name, *format);
    const auto utf16 = wanted ? wanted : findUtf16(bytes.view());
    const bool isUtf16 = utf16 == Encoding::Utf16Le || utf16 == Encoding::Utf16Be;
    auto text = isUtf16 ? fromUtf16(bytes, *utf16, name, issues) : Result<DecodedText>(DecodedText{});
    if (!text)
        return text;
    const auto survey = surveyText(isUtf16 ? text->buffer.view() : bytes.view(), threads);
    if (auto why = whyBinary(isUtf16 ? text->buffer.view() : bytes.view(), survey))
        return binary(name, *why);
    if (!isUtf16) {
        const auto encoding = wanted.value_or(encodingOf(bytes.view(), survey));
        text = fromBytes(std::move(bytes), encoding, survey, name, issues);
    }
    if (text && survey.nuls > 0)
        logNuls(text->buffer.view(), issues);
    return text;
}

} // namespace marquee
