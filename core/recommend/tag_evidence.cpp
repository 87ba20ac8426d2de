// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/tag_evidence.h"

#include "recommend/tag_spelling.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMostTags = 4096;
constexpr std::size_t kMostFacts = 256;
/// Added to a tag's count, so that a tag seen once is no evidence.
constexpr double kPriorCount = 5;
/// Titles a tag needs to be a witness at all.
constexpr double kLeastCount = 20;

/// Numbers 0, 1, … for the `most` largest counts, kNone for the rest; ties to the lower code.
std::vector<std::uint32_t> numberTheLargest(std::span<const std::uint32_t> counts, std::size_t most)
{
    std::vector<std::uint32_t> codes(counts.size());
    std::iota(codes.begin(), codes.end(), 0U);
    std::stable_sort(codes.begin(), codes.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
    std::vector<std::uint32_t> numbers(counts.size(), kNone);
    for (std::uint32_t i = 0; i < std::min(most, codes.size()); ++i)
        numbers[codes[i]] = i;
    return numbers;
}

/// The number of each tag's spelling (see tagKey), the most frequent spellings alone.
std::vector<std::uint32_t> numberSpellings(const ListColumn& tags)
{
    Dictionary keys;
    std::vector<std::uint32_t> keyOf;
    for (Dictionary::Code code = 0; code < tags.dictionary().size(); ++code)
        keyOf.push_back(keys.add(tagKey(tags.label(code))));
    std::vector<std::uint32_t> counts(keys.size(), 0);
    for (std::size_t code = 0; code < keyOf.size(); ++code)
        counts[keyOf[code]] += tags.counts()[code];
    const auto numbers = numberTheLargest(counts, kMostTags);
    for (auto& key : keyOf)
        key = numbers[key];
    return keyOf;
}

std::size_t held(const std::vector<std::uint32_t>& numbers)
{
    return static_cast<std::size_t>(std::count_if(numbers.begin(), numbers.end(), [](auto n) { return n != kNone; }));
}

} // namespace

TagEvidence::TagEvidence(const Catalogue& catalogue, std::span<const std::uint32_t> marks)
    : m_genres(catalogue.list(ListField::Genres)), m_languages(catalogue.list(ListField::Languages)),
      m_tags(catalogue.list(ListField::Tags)), m_genreFacts(numberTheLargest(m_genres.counts(), kMostFacts)),
      m_languageFacts(numberTheLargest(m_languages.counts(), kMostFacts)), m_tagKeys(numberSpellings(m_tags))
{
    const auto genres = static_cast<std::uint32_t>(held(m_genreFacts));
    for (auto& fact : m_languageFacts)
        fact = fact == kNone ? kNone : fact + genres;
    m_facts = genres + held(m_languageFacts);
    const auto keys = std::min(m_tagKeys.size(), kMostTags);
    m_tagCounts.resize(keys, 0);
    m_together.resize(keys * m_facts, 0);
    for (std::uint32_t row = 0; row < catalogue.size(); ++row)
        if (marks[row] == 0)
            count(TitleId{row});
}

std::vector<std::uint32_t> TagEvidence::factsOf(TitleId id) const
{
    std::vector<std::uint32_t> facts;
    for (const auto code : m_genres.codes(id))
        if (m_genreFacts[code] != kNone)
            facts.push_back(m_genreFacts[code]);
    const auto languages = m_languages.codes(id);
    if (!languages.empty() && m_languageFacts[languages.front()] != kNone)
        facts.push_back(m_languageFacts[languages.front()]);
    return facts;
}

std::vector<std::uint32_t> TagEvidence::keysOf(TitleId id) const
{
    std::vector<std::uint32_t> keys;
    for (const auto code : m_tags.codes(id))
        if (m_tagKeys[code] != kNone)
            keys.push_back(m_tagKeys[code]);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void TagEvidence::count(TitleId id)
{
    if (m_genres.empty(id))
        return;
    const auto facts = factsOf(id);
    for (const auto key : keysOf(id)) {
        ++m_tagCounts[key];
        for (const auto fact : facts)
            ++m_together[key * m_facts + fact];
    }
}

bool TagEvidence::speaks(TitleId id) const
{
    if (m_genres.empty(id) || factsOf(id).empty())
        return false;
    const auto keys = keysOf(id);
    return std::any_of(keys.begin(), keys.end(), [&](auto key) { return m_tagCounts[key] >= kLeastCount; });
}

double TagEvidence::fit(TitleId id) const
{
    const auto facts = factsOf(id);
    const auto keys = keysOf(id);
    double sum = 0;
    for (const auto fact : facts) {
        double best = 0;
        for (const auto key : keys)
            best = std::max(best, m_together[key * m_facts + fact] / (m_tagCounts[key] + kPriorCount));
        sum += best;
    }
    return facts.empty() ? 0 : sum / static_cast<double>(facts.size());
}

} // namespace marquee
