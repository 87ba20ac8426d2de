// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/slate_search.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace marquee {
namespace {

constexpr double kTie = 1e-12; ///< gains below this are rounding
constexpr int kPriceSteps = 300;
constexpr int kPatience = 15; ///< steps without a better bound before they get smaller

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

/// It fits, and leaves room for the titles in other languages that are still wanted.
bool SlateSearch::mayChoose(const SlateCandidate& candidate) const
{
    const std::size_t open = m_rules.size - m_chosen.size();
    const std::size_t wanted = m_rules.leastNonEnglish - std::min(m_rules.leastNonEnglish, m_nonEnglish);
    return (candidate.nonEnglish || wanted < open) && fits(candidate);
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

void SlateSearch::keepIfBetter()
{
    if (m_best && m_total <= m_bestTotal + kTie)
        return;
    startFrom(m_chosen);
    std::sort(m_best->begin(), m_best->end());
}

void SlateSearch::takeGreedily()
{
    for (std::size_t place = 0; place < m_candidates.size() && m_chosen.size() < m_rules.size; ++place)
        if (mayChoose(m_candidates[place]))
            choose(place);
    if (m_chosen.size() == m_rules.size)
        keepIfBetter();
    while (!m_chosen.empty())
        unchoose();
    m_total = 0; // without the rounding of adding and taking away
}

double SlateSearch::priced(const SlateCandidate& candidate, const Prices& prices) const
{
    double value = candidate.score + (candidate.nonEnglish ? prices.premium : 0);
    for (const Dictionary::Code genre : candidate.genres)
        value -= prices.genres[genre];
    return value;
}

double SlateSearch::constantOf(const Prices& prices) const
{
    const double genres = std::accumulate(prices.genres.begin(), prices.genres.end(), 0.0);
    return genres * static_cast<double>(m_rules.mostPerGenre.value_or(0)) -
           prices.premium * static_cast<double>(m_rules.leastNonEnglish);
}

/// The bound of these prices; moves them towards what the best titles at these prices violate, `reach` of the way that
/// the distance to the best slate suggests (Polyak's step).
double SlateSearch::step(Prices& prices, std::vector<std::pair<double, std::size_t>>& order, double reach) const
{
    for (std::size_t place = 0; place < m_candidates.size(); ++place)
        order[place] = {-priced(m_candidates[place], prices), place};
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(m_rules.size);
    std::nth_element(order.begin(), end - 1, order.end());
    std::sort(order.begin(), end); // sums in one order, whatever the selection did
    std::vector<double> over(prices.genres.size(), -static_cast<double>(m_rules.mostPerGenre.value_or(0)));
    double bound = constantOf(prices), missing = static_cast<double>(m_rules.leastNonEnglish);
    for (auto entry = order.begin(); entry != end; ++entry) {
        bound -= entry->first;
        missing -= m_candidates[entry->second].nonEnglish ? 1 : 0;
        for (const Dictionary::Code genre : m_candidates[entry->second].genres)
            ++over[genre];
    }
    double square = missing > 0 || prices.premium > 0 ? missing * missing : 0;
    for (std::size_t g = 0; g < over.size(); ++g)
        square += over[g] > 0 || prices.genres[g] > 0 ? over[g] * over[g] : 0;
    const double length = square > 0 ? reach * (bound - m_bestTotal) / square : 0;
    prices.premium = std::max(0.0, prices.premium + length * missing);
    for (std::size_t g = 0; g < over.size() && m_rules.mostPerGenre; ++g)
        prices.genres[g] = std::max(0.0, prices.genres[g] + length * over[g]);
    return bound;
}

void SlateSearch::findPrices()
{
    Prices prices{std::vector<double>(m_genreCounts.size(), 0), 0};
    Prices best = prices;
    m_bound = std::numeric_limits<double>::infinity();
    std::vector<std::pair<double, std::size_t>> order(m_candidates.size());
    double reach = 1;
    for (int i = 0, idle = 0; i < kPriceSteps; ++i) {
        const Prices before = prices;
        const double bound = step(prices, order, reach);
        if (bound < m_bound - kTie) {
            m_bound = bound;
            best = before;
            idle = 0;
        } else if (++idle == kPatience) {
            reach /= 2;
            idle = 0;
        }
    }
    sortByPrice(best);
}

void SlateSearch::sortByPrice(const Prices& prices)
{
    std::vector<double> values;
    for (const SlateCandidate& candidate : m_candidates)
        values.push_back(priced(candidate, prices));
    m_order.resize(m_candidates.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    m_sums.assign(1, 0);
    for (const std::size_t place : m_order)
        m_sums.push_back(m_sums.back() + values[place]);
    m_constant = constantOf(prices);
}

void SlateSearch::descend(std::size_t from, double pricedSum)
{
    const std::size_t open = m_rules.size - m_chosen.size();
    if (open == 0)
        return keepIfBetter();
    for (std::size_t i = from; i + open <= m_order.size() && m_stepsLeft > 0; ++i) { // each turn leaves out one more
        --m_stepsLeft;
        if (m_stop.stop_requested())
            m_stepsLeft = 0;
        if (m_best && m_constant + pricedSum + m_sums[i + open] - m_sums[i] <= m_bestTotal + kTie)
            return;
        if (!mayChoose(m_candidates[m_order[i]]))
            continue;
        choose(m_order[i]);
        descend(i + 1, pricedSum + m_sums[i + 1] - m_sums[i]);
        unchoose();
    }
}

bool SlateSearch::run(std::size_t mostSteps, const std::stop_token& stop)
{
    m_bound = -std::numeric_limits<double>::infinity();
    if (m_candidates.size() < m_rules.size)
        return true;
    m_stepsLeft = mostSteps;
    m_stop = stop;
    takeGreedily();
    findPrices();
    descend(0, 0);
    return m_stepsLeft > 0;
}

} // namespace marquee
