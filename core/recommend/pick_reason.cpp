// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_reason.h"

#include "base/figure_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <numeric>
#include <utility>

namespace marquee {
namespace {

constexpr std::size_t kMostParts = 4;
constexpr double kLeastShare = 0.06; ///< of the score: smaller parts are not worth a word
constexpr std::size_t kMostLabels = 2;
/// What two titles share is said in this order: whoever made it tells more than a genre that thousands have.
constexpr std::array kTellingOrder{Part::People, Part::Tags, Part::Production, Part::Genres, Part::Languages};

/// Labels a pick has in common with the titles asked about, those of the most titles first.
class CommonLabels
{
public:
    void add(const std::vector<std::string>& labels)
    {
        for (const std::string& label : labels) {
            const auto known =
                std::find_if(m_counts.begin(), m_counts.end(), [&](const auto& entry) { return entry.first == label; });
            if (known == m_counts.end())
                m_counts.emplace_back(label, 1);
            else
                ++known->second;
        }
    }

    bool empty() const { return m_counts.empty(); }

    std::vector<std::string> first(std::size_t most) const
    {
        auto sorted = m_counts;
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        sorted.resize(std::min(most, sorted.size()));
        std::vector<std::string> labels;
        labels.reserve(sorted.size());
        for (auto& entry : sorted)
            labels.push_back(std::move(entry.first));
        return labels;
    }

private:
    std::vector<std::pair<std::string, int>> m_counts;
};

/// "the tag “Heist”", "the genres Action and Sci-Fi".
std::string kindText(const std::string& one, const std::string& several, const CommonLabels& labels, bool quoted)
{
    std::vector<std::string> names = labels.first(kMostLabels);
    if (quoted)
        for (std::string& name : names)
            name = fmt::format("“{}”", name);
    return (names.size() == 1 ? one : several) + listedText(names);
}

/// Makes the words of one pick.
class Reason
{
public:
    Reason(const Dataset& data, const Recommender& recommender, const TitleIds& query, TitleId title)
        : m_data(data), m_query(query), m_title(title)
    {
        for (const TitleId asked : query) {
            const auto shared = recommender.shared(asked, title);
            m_genres.add(shared.genres);
            m_tags.add(shared.tags);
            m_people.add(shared.people);
            m_studios.add(shared.production);
            std::vector<std::string> languages = shared.languages;
            std::erase_if(languages, [&](const std::string& language) { return isCommon(language); });
            m_languages.add(languages);
            m_countries = std::max(m_countries, shared.countries);
        }
    }

    /// What both have, for "shares …"; empty where the part is of another kind or nothing is shared.
    std::string shared(Part part) const
    {
        switch (part) {
        case Part::Genres:
            return m_genres.empty() ? "" : kindText("the genre ", "the genres ", m_genres, false);
        case Part::Tags:
            return m_tags.empty() ? "" : kindText("the tag ", "the tags ", m_tags, true);
        case Part::People:
            return m_people.empty() ? "" : kindText("", "", m_people, false);
        case Part::Production:
            return m_studios.empty() ? "" : kindText("the studio ", "the studios ", m_studios, false);
        case Part::Languages:
            return m_languages.empty() ? "" : kindText("the language ", "the languages ", m_languages, false);
        default:
            return {};
        }
    }

    /// What is so of the pick itself.
    std::string own(Part part) const
    {
        switch (part) {
        case Part::Cluster:
            return m_query.empty() ? "close to their clusters" : "close by among the clusters";
        case Part::Quality:
            return "rated " + scoreText(m_data.scores->weightedScore[m_title.row]);
        case Part::Audience:
            return "widely seen" + votes();
        case Part::Rarity:
            return "little seen" + votes();
        case Part::Era:
            return era();
        case Part::Market:
            return m_countries == 0 ? ""
                                    : "available in " + countText(m_countries) +
                                          (m_countries == 1 ? " country" : " countries") + " with it";
        default:
            return {};
        }
    }

private:
    std::string votes() const
    {
        const auto all = m_data.numbers(Measure::ImdbVotes);
        if (m_title.row >= all.size() || std::isnan(all[m_title.row]))
            return {};
        return " (" + wholeText(all[m_title.row]) + (all[m_title.row] == 1 ? " vote)" : " votes)");
    }

    /// A language that a third of all titles have tells nothing of two of them.
    bool isCommon(const std::string& language) const
    {
        const ListColumn& languages = m_data.catalogue->list(ListField::Languages);
        const auto code = languages.dictionary().find(language);
        return code && std::size_t{languages.counts()[*code]} * 3 >= m_data.catalogue->size();
    }

    std::string era() const
    {
        const auto year = m_data.catalogue->releaseYear(m_title);
        const auto asked = m_query.size() == 1 ? m_data.catalogue->releaseYear(m_query.front()) : std::nullopt;
        if (!year)
            return {};
        if (!asked)
            return "of " + std::to_string(*year);
        const int apart = std::abs(*year - *asked);
        return apart == 0
                   ? "of the same year"
                   : std::to_string(apart) + (apart == 1 ? " year" : " years") + (*year < *asked ? " older" : " newer");
    }

    const Dataset& m_data;
    const TitleIds& m_query;
    TitleId m_title;
    CommonLabels m_genres, m_tags, m_people, m_studios, m_languages;
    std::size_t m_countries = 0; ///< with the title it shares most of them with
};

/// Parts worth a word, largest first.
std::vector<Part> largestParts(const Pick& pick)
{
    std::vector<Part> parts;
    for (int i = 0; i < kPartCount; ++i)
        if (pick.contributions[static_cast<std::size_t>(i)] >= kLeastShare * pick.score && pick.score > 0) // false: NaN
            parts.push_back(static_cast<Part>(i));
    std::stable_sort(parts.begin(), parts.end(), [&](Part a, Part b) {
        return pick.contributions[static_cast<std::size_t>(a)] > pick.contributions[static_cast<std::size_t>(b)];
    });
    return parts;
}

std::string sentence(const std::vector<std::string>& shared, const std::vector<std::string>& own)
{
    std::string text;
    if (!shared.empty())
        text = "Shares " + listedText(shared);
    if (!own.empty())
        text += (text.empty() ? "" : "; ") + listedText(own);
    if (text.empty())
        return text;
    if (text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + ".";
}

} // namespace

std::string pickReason(const Dataset& data, const Recommender& recommender, const TitleIds& query, const Pick& pick)
{
    const Reason reason(data, recommender, query, pick.title);
    std::array<std::string, kPartCount> shared;
    std::vector<std::string> own;
    std::size_t said = 0;
    for (const Part part : largestParts(pick)) {
        std::string& words = shared[static_cast<std::size_t>(part)] = reason.shared(part);
        std::string fact = words.empty() ? reason.own(part) : std::string();
        said += words.empty() && fact.empty() ? 0 : 1;
        if (!fact.empty())
            own.push_back(std::move(fact));
        if (said == kMostParts)
            break;
    }
    std::vector<std::string> both;
    for (const Part part : kTellingOrder)
        if (!shared[static_cast<std::size_t>(part)].empty())
            both.push_back(shared[static_cast<std::size_t>(part)]);
    return sentence(both, own);
}

} // namespace marquee
