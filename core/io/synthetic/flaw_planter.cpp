// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/flaw_planter.h"

#include <algorithm>

namespace marquee::synthetic {

namespace {

constexpr double kRows = 15480; ///< of the file whose flaws were counted
constexpr double kRepeats = 84;
constexpr double kBorrowed = 367 - 153;        ///< titles of the groups but for one each, the rightful owner
constexpr double kSecondBorrower = 61.0 / 214; ///< borrowers beyond a group's first
constexpr double kMojibake = 45;
constexpr double kShouted = 119;
constexpr std::size_t kSources = 400;

/// Cells that come with a match to IMDb: all that a wrong match gets wrong.
constexpr std::array kMatchedColumns = {
    GenreColumn,     LanguagesColumn,   HiddenGemColumn,       DirectorColumn,   WriterColumn, ActorsColumn,
    AgeRatingColumn, ImdbColumn,        RottenTomatoesColumn,  MetacriticColumn, AwardsColumn, NominationsColumn,
    BoxOfficeColumn, ReleaseDateColumn, ProductionHouseColumn, VotesColumn};

/// Code points of the Windows-1252 bytes 0x80 to 0x9F; 0: none.
constexpr std::array<char32_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void appendUtf8(std::string& text, char32_t code)
{
    if (code >= 0x800)
        text += static_cast<char>(0xE0 | code >> 12);
    if (code >= 0x800)
        text += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    else
        text += static_cast<char>(0xC0 | code >> 6);
    text += static_cast<char>(0x80 | (code & 0x3F));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void shout(std::string& title)
{
    for (char& c : title) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - ('a' - 'A'));
    }
}

void copyCells(Record& record, const Record& source, std::span<const Column> columns)
{
    for (const Column column : columns)
        record[column] = source[column];
}

std::size_t groupOf(const TitleFacts& facts)
{
    const auto kind = static_cast<std::size_t>(titleKindOf(facts));
    return (static_cast<std::size_t>(facts.origin) * kTitleKinds + kind) * 2 + (facts.series ? 1 : 0);
}

/// Whether the title has what a record must have to lend its facts, or to borrow others' without changing their share.
bool isMatched(const TitleFacts& facts)
{
    return facts.has(Cell::Imdb) && facts.has(Cell::ReleaseDate) && facts.has(Cell::Actors) && facts.genres != 0;
}

} // namespace

std::string mojibake(std::string_view text)
{
    std::string garbled;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const char32_t code = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
        if (code == 0)
            return {};
        if (code < 0x80)
            garbled += c;
        else
            appendUtf8(garbled, code);
    }
    return garbled;
}

FlawPlanter::FlawPlanter(Random random)
    : m_random(random), m_repeats{kRepeats / kRows, m_random.uniform()},
      m_borrowed{kBorrowed / kRows, m_random.uniform()}, m_mojibake{kMojibake / kRows, m_random.uniform()},
      m_formula{1 / kRows, 0.4 + 0.2 * m_random.uniform()}, m_noRuntime{1 / kRows, 0.4 + 0.2 * m_random.uniform()}
{
}

void FlawPlanter::plant(Record& record, const TitleFacts& facts)
{
    const bool changed = (m_repeats.step() && repeat(record, facts)) || (m_borrowed.step() && borrow(record, facts));
    if (m_formula.step() && !changed && record[GenreColumn] == "Comedy") {
        record[GenreColumn] = "English+[@Runtime]";
        m_formula.done();
    }
    if (m_noRuntime.step() && facts.series) {
        record[RuntimeColumn].clear();
        m_noRuntime.done();
    }
    if (m_random.uniform() < kShouted / kRows)
        shout(record[TitleColumn]);
    if (m_mojibake.step() && !changed && !isAscii(record[TitleColumn])) {
        std::string garbled = mojibake(record[TitleColumn]);
        if (!garbled.empty()) {
            record[TitleColumn] = std::move(garbled);
            m_mojibake.done();
        }
    }
    if (!changed)
        remember(record, facts);
}

/// The same title once more, with other tags and markets and another Netflix date.
bool FlawPlanter::repeat(Record& record, const TitleFacts& facts)
{
    const auto found = m_latest.find(groupOf(facts));
    if (!facts.has(Cell::ReleaseDate) || found == m_latest.end() || found->second.release > facts.netflix)
        return false;
    copyCells(record, found->second.record, kMatchedColumns);
    constexpr std::array kOwnColumns = {TitleColumn, RuntimeColumn, TrailerSiteColumn};
    copyCells(record, found->second.record, kOwnColumns);
    m_latest.erase(found);
    m_repeats.done();
    return true;
}

/// Another title's facts under this title.
bool FlawPlanter::borrow(Record& record, const TitleFacts& facts)
{
    if (!isMatched(facts) || m_sources.size() < kSources / 2)
        return false;
    const bool again = m_random.uniform() < kSecondBorrower;
    const std::size_t first = m_random.below(m_sources.size());
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        Source& source = m_sources[(first + i) % m_sources.size()];
        if (source.lent != again || source.series != facts.series || source.release > facts.netflix)
            continue;
        copyCells(record, source.record, kMatchedColumns);
        source.lent = true;
        m_borrowed.done();
        return true;
    }
    return false;
}

void FlawPlanter::remember(const Record& record, const TitleFacts& facts)
{
    if (facts.has(Cell::ReleaseDate))
        m_latest.insert_or_assign(groupOf(facts), Source{record, facts.release, facts.series});
    if (!isMatched(facts) || record[VotesColumn].empty())
        return;
    constexpr std::uint64_t kStay = 12; // a source stays for a while, so that some lend twice
    if (m_sources.size() < kSources)
        m_sources.push_back({record, facts.release, facts.series});
    else if (m_random.below(kStay) == 0)
        m_sources[m_random.below(kSources)] = {record, facts.release, facts.series};
}

} // namespace marquee::synthetic
