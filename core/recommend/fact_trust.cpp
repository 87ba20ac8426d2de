// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/fact_trust.h"

#include "recommend/tag_spelling.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace marquee {
namespace {

/// Below this share of explained facts nobody owns them; seen on groups whose owner is not in the catalogue.
constexpr double kLeastFit = 0.5;
/// Titles this close to the best are versions of one work and keep its facts.
constexpr double kTie = 0.02;
/// Added to a tag's count, so that a tag seen once is no evidence.
constexpr double kPriorCount = 5;

/// How often the genres and first languages of doubtful titles go with their tags, counted over titles whose facts are
/// not in doubt. Only pairs that a doubtful title needs are held: memory follows the doubtful titles, not the file.
class TagEvidence
{
public:
    TagEvidence(const Catalogue& catalogue, const std::vector<std::uint32_t>& groups)
        : m_genres(catalogue.list(ListField::Genres)), m_languages(catalogue.list(ListField::Languages)),
          m_tags(catalogue.list(ListField::Tags))
    {
        for (Dictionary::Code code = 0; code < m_tags.dictionary().size(); ++code)
            m_keys.push_back(m_keyCodes.add(tagKey(m_tags.label(code))));
        m_tagCounts.resize(m_keyCodes.size());
        for (std::uint32_t row = 0; row < catalogue.size(); ++row)
            if (groups[row] != 0)
                for (const auto key : keysOf(TitleId{row}))
                    for (const auto fact : factsOf(TitleId{row}))
                        m_together.try_emplace(pairOf(key, fact), 0.0);
        for (std::uint32_t row = 0; row < catalogue.size(); ++row)
            if (groups[row] == 0)
                count(TitleId{row});
    }

    /// Mean over the title's genres and first language of the best tag's evidence for it, 0..1.
    double fit(TitleId id) const
    {
        const auto facts = factsOf(id);
        const auto keys = keysOf(id);
        double sum = 0;
        for (const auto fact : facts) {
            double best = 0;
            for (const auto key : keys)
                best = std::max(best, m_together.at(pairOf(key, fact)) / (m_tagCounts[key] + kPriorCount));
            sum += best;
        }
        return facts.empty() ? 0 : sum / static_cast<double>(facts.size());
    }

private:
    static std::uint64_t pairOf(std::uint32_t key, std::uint32_t fact)
    {
        return (static_cast<std::uint64_t>(key) << 32U) | fact;
    }

    /// Codes of the genres, then the first language's behind them.
    std::vector<std::uint32_t> factsOf(TitleId id) const
    {
        const auto genres = m_genres.codes(id);
        const auto languages = m_languages.codes(id);
        std::vector<std::uint32_t> facts(genres.begin(), genres.end());
        if (!languages.empty())
            facts.push_back(static_cast<std::uint32_t>(m_genres.dictionary().size()) + languages.front());
        return facts;
    }

    std::vector<std::uint32_t> keysOf(TitleId id) const
    {
        std::vector<std::uint32_t> keys;
        for (const auto code : m_tags.codes(id))
            keys.push_back(m_keys[code]);
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    void count(TitleId id)
    {
        if (m_genres.empty(id))
            return;
        const auto facts = factsOf(id);
        for (const auto key : keysOf(id)) {
            ++m_tagCounts[key];
            for (const auto fact : facts)
                if (const auto found = m_together.find(pairOf(key, fact)); found != m_together.end())
                    ++found->second;
        }
    }

    const ListColumn& m_genres;
    const ListColumn& m_languages;
    const ListColumn& m_tags;
    Dictionary m_keyCodes;
    std::vector<std::uint32_t> m_keys; ///< by tag code
    std::vector<double> m_tagCounts;   ///< by key
    std::unordered_map<std::uint64_t, double> m_together;
};

} // namespace

FactTrust::FactTrust(const Dataset& data) : m_believed(data.size(), 1), m_groups(data.size(), 0), m_members(1)
{
    std::uint32_t last = 0;
    for (const Flag& flag : data.cleaning->flags) {
        if (flag.rule != Rule::FlagBorrowedFacts)
            continue;
        if (m_members.size() == 1 || flag.group != last)
            m_members.emplace_back();
        last = flag.group;
        m_groups[flag.row.row] = static_cast<std::uint32_t>(m_members.size() - 1);
        m_members.back().push_back(flag.row);
    }
    if (m_members.size() == 1)
        return;
    const TagEvidence evidence(*data.catalogue, m_groups);
    for (const TitleIds& members : m_members) {
        std::vector<double> fits;
        std::transform(members.begin(), members.end(), std::back_inserter(fits),
                       [&](TitleId id) { return evidence.fit(id); });
        const double best = fits.empty() ? 0 : *std::max_element(fits.begin(), fits.end());
        for (std::size_t i = 0; i < members.size(); ++i)
            m_believed[members[i].row] = fits[i] >= kLeastFit && fits[i] >= best - kTie ? 1 : 0;
    }
}

TitleIds FactTrust::sameRecord(TitleId id) const
{
    return m_members[m_groups[id.row]];
}

} // namespace marquee
