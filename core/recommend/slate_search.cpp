// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/slate_search.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace marquee {
namespace {

constexpr double kNone = -std::numeric_limits<double>::infinity();
constexpr double kTie = 1e-12; ///< gains below this are rounding

} // namespace

SlateSearch::SlateSearch(std::span<const SlateCandidate> candidates, std::size_t genres, const Rules& rules)
    : m_candidates(candidates), m_rules(rules), m_genreCounts(genres, 0)
{
}

void SlateSearch::startFrom(std::vector<std::size_t> places)
{
    m_bestTotal = std::accumulate(places.begin(), places.end(), 0.0,
                                  [&](double sum, std::size_t place) { return sum + m_candidates[place].score; });
    m_best = std::move(places);
}

bool SlateSearch::fits(const SlateCandidate& candidate) const
{
    return !m_rules.mostPerGenre ||
           std::all_of(candidate.genres.begin(), candidate.genres.end(),
                       [&](Dictionary::Code genre) { return m_genreCounts[genre] < *m_rules.mostPerGenre; });
}

double SlateSearch::bound(std::size_t from) const
{
    std::size_t places = m_rules.size - m_chosen.size();
    std::size_t needed = m_rules.leastNonEnglish - std::min(m_rules.leastNonEnglish, m_nonEnglish);
    if (needed > places)
        return kNone;
    std::size_t open = places - needed; // for titles in any language
    double sum = m_total;
    for (std::size_t i = from; i < m_candidates.size() && places > 0; ++i) {
        const SlateCandidate& candidate = m_candidates[i];
        const bool forNeed = candidate.nonEnglish && needed > 0;
        if ((!forNeed && open == 0) || !fits(candidate))
            continue;
        sum += candidate.score;
        --places;
        --(forNeed ? needed : open);
    }
    return places == 0 ? sum : kNone;
}

void SlateSearch::choose(std::size_t place)
{
    const SlateCandidate& candidate = m_candidates[place];
    for (const Dictionary::Code genre : candidate.genres)
        ++m_genreCounts[genre];
    m_nonEnglish += candidate.nonEnglish ? 1 : 0;
    m_total += candidate.score;
    m_chosen.push_back(place);
}

void SlateSearch::unchoose()
{
    const SlateCandidate& candidate = m_candidates[m_chosen.back()];
    for (const Dictionary::Code genre : candidate.genres)
        --m_genreCounts[genre];
    m_nonEnglish -= candidate.nonEnglish ? 1 : 0;
    m_total -= candidate.score;
    m_chosen.pop_back();
}

void SlateSearch::descend(std::size_t from)
{
    for (std::size_t place = from; m_stepsLeft > 0; ++place) { // each turn leaves out one candidate more
        --m_stepsLeft;
        if (m_stop.stop_requested())
            m_stepsLeft = 0;
        if (m_chosen.size() == m_rules.size) {
            if (m_nonEnglish >= m_rules.leastNonEnglish && (!m_best || m_total > m_bestTotal + kTie)) {
                m_best = m_chosen;
                m_bestTotal = m_total;
            }
            return;
        }
        while (place < m_candidates.size() && !fits(m_candidates[place]))
            ++place;
        const double most = bound(place);
        if (most == kNone || (m_best && most <= m_bestTotal + kTie))
            return;
        choose(place);
        descend(place + 1);
        unchoose();
    }
}

bool SlateSearch::run(std::size_t mostSteps, const std::stop_token& stop)
{
    m_stepsLeft = mostSteps;
    m_stop = stop;
    descend(0);
    return m_stepsLeft > 0;
}

} // namespace marquee
