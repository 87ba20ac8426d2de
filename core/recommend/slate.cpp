// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/slate.h"

#include "base/text_fold.h"
#include "recommend/slate_search.h"

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

Error unusable(ErrorCode code, std::string what)
{
    return Error{code, std::move(what), {}, 0};
}

/// Codes of a country in all its spellings.
std::vector<Dictionary::Code> codesOf(const ListColumn& countries, const std::string& name)
{
    std::vector<Dictionary::Code> codes;
    const std::string folded = foldText(name);
    for (Dictionary::Code code = 0; code < countries.dictionary().size(); ++code)
        if (foldText(countries.label(code)) == folded)
            codes.push_back(code);
    return codes;
}

bool isNonEnglish(const ListColumn& languages, TitleId id)
{
    const auto codes = languages.codes(id);
    return !codes.empty() && foldText(languages.label(codes.front())) != "english";
}

/// The search over the candidates that keep the rules for single titles, and the way back to their picks.
class SlateMaker
{
public:
    SlateMaker(const PickList& list, const Catalogue& catalogue) : m_list(list), m_catalogue(catalogue) {}

    struct Found
    {
        std::vector<std::size_t> places; ///< in the list, best score first
        double total = 0, bound = 0;
        bool best = false;
    };

    /// Nothing where no slate keeps the rules. `known` keeps them, or is empty.
    std::optional<Found> find(const SlateRules& rules, const std::vector<std::size_t>& known,
                              const std::stop_token& stop) const
    {
        std::vector<std::size_t> places;
        const auto candidates = candidatesFor(rules, places);
        SlateSearch::Rules wanted{rules.size, rules.mostPerGenre, leastNonEnglish(rules)};
        SlateSearch search(candidates, m_catalogue.list(ListField::Genres).dictionary().size(), wanted);
        if (!known.empty())
            search.startFrom(placesOf(known, places));
        Found found;
        found.best = search.run(kMostSlateSteps, stop);
        if (!search.best())
            return std::nullopt;
        for (const std::size_t place : *search.best())
            found.places.push_back(places[place]);
        found.total = search.total();
        found.bound = found.best ? found.total : search.bound();
        return found;
    }

private:
    static std::size_t leastNonEnglish(const SlateRules& rules)
    {
        constexpr double kRounding = 1e-9; // 0.3 of 10 are 3
        return static_cast<std::size_t>(std::ceil(rules.nonEnglish * static_cast<double>(rules.size) - kRounding));
    }

    static std::vector<std::size_t> placesOf(const std::vector<std::size_t>& known,
                                             const std::vector<std::size_t>& places)
    {
        std::vector<std::size_t> out;
        out.reserve(known.size());
        for (const std::size_t place : known)
            out.push_back(
                static_cast<std::size_t>(std::lower_bound(places.begin(), places.end(), place) - places.begin()));
        return out;
    }

    std::vector<SlateCandidate> candidatesFor(const SlateRules& rules, std::vector<std::size_t>& places) const
    {
        const ListColumn& countries = m_catalogue.list(ListField::Countries);
        std::vector<std::vector<Dictionary::Code>> wanted;
        for (const std::string& country : rules.countries)
            wanted.push_back(codesOf(countries, country));
        std::vector<SlateCandidate> candidates;
        for (std::size_t i = 0; i < m_list.picks.size(); ++i) {
            const TitleId id = m_list.picks[i].title;
            const auto isThere = [&](const auto& codes) {
                return std::any_of(codes.begin(), codes.end(), [&](auto code) { return countries.contains(id, code); });
            };
            if (!std::all_of(wanted.begin(), wanted.end(), isThere))
                continue;
            candidates.push_back({m_list.picks[i].score, m_catalogue.list(ListField::Genres).codes(id),
                                  isNonEnglish(m_catalogue.list(ListField::Languages), id)});
            places.push_back(i);
        }
        return candidates;
    }

    const PickList& m_list;
    const Catalogue& m_catalogue;
};

struct DroppedRule
{
    std::string name;
    SlateRules without;
};

/// The rules that were given, each with the others that stay when it is dropped.
std::vector<DroppedRule> droppable(const SlateRules& rules)
{
    std::vector<DroppedRule> out;
    if (rules.mostPerGenre) {
        out.push_back({"most_per_genre", rules});
        out.back().without.mostPerGenre.reset();
    }
    if (rules.nonEnglish > 0) {
        out.push_back({"non_english", rules});
        out.back().without.nonEnglish = 0;
    }
    if (!rules.countries.empty()) {
        out.push_back({"countries", rules});
        out.back().without.countries.clear();
    }
    return out;
}

Error impossible(const SlateMaker& maker, const SlateRules& rules, const std::stop_token& stop)
{
    std::string helps;
    for (const DroppedRule& rule : droppable(rules))
        if (maker.find(rule.without, {}, stop))
            helps += (helps.empty() ? "" : " or ") + rule.name;
    return unusable(ErrorCode::TooFewRows, "no slate of " + std::to_string(rules.size) + " titles keeps the rules" +
                                               (helps.empty() ? "" : "; one would without " + helps));
}

Status check(const Catalogue& catalogue, const SlateRules& rules)
{
    if (rules.size == 0)
        return unusable(ErrorCode::InvalidArgument, "a slate needs at least one title");
    if (!(rules.nonEnglish >= 0 && rules.nonEnglish <= 1))
        return unusable(ErrorCode::InvalidArgument, "the share of titles not in English must lie in 0..1");
    for (const std::string& country : rules.countries)
        if (codesOf(catalogue.list(ListField::Countries), country).empty())
            return unusable(ErrorCode::BadField, "no title is available in “" + country + "”");
    return std::monostate{};
}

} // namespace

Result<Slate> makeSlate(const PickList& candidates, const Catalogue& catalogue, const SlateRules& rules,
                        const std::stop_token& stop)
{
    if (auto status = check(catalogue, rules); !status)
        return status.error();
    const SlateMaker maker(candidates, catalogue);
    const auto found = maker.find(rules, {}, stop);
    if (stop.stop_requested())
        return cancelled();
    if (!found)
        return impossible(maker, rules, stop);
    Slate slate;
    slate.total = found->total;
    slate.bound = found->bound;
    slate.best = found->best;
    for (const std::size_t place : found->places) {
        slate.picks.push_back(candidates.picks[place]);
        slate.picks.back().rank = static_cast<int>(slate.picks.size());
        slate.picks.back().moved.reset();
    }
    for (const DroppedRule& rule : droppable(rules)) {
        const auto without = maker.find(rule.without, found->places, stop); // the slate keeps fewer rules as well
        if (stop.stop_requested())
            return cancelled();
        slate.costs.push_back({rule.name, std::max(0.0, without->total - found->total)});
    }
    return slate;
}

} // namespace marquee
