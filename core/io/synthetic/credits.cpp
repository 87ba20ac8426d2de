// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/synthetic/credits.h"

#include "io/synthetic/known_names.h"
#include "io/synthetic/sampling.h"

#include <algorithm>

namespace marquee::synthetic {

namespace {

/// How many directors, writers, … a title lists: titles with 1, 2, ….
constexpr std::array<double, 4> kDirectorCounts = {9844, 798, 78, 52};
constexpr std::array<double, 8> kWriterCounts = {4247, 3607, 1851, 809, 357, 146, 57, 76};
constexpr std::array<double, 4> kActorCounts = {685, 280, 286, 12304};
constexpr std::array<double, 6> kHouseCounts = {2419, 1453, 775, 274, 131, 97};
/// Share of credits that are their holder's first: distinct names over credits of the real file.
constexpr std::array<double, 4> kNewShare = {0.60, 0.60, 0.55, 0.36};

template<std::size_t N>
std::size_t countFrom(const std::array<double, N>& counts, Random& random)
{
    return WeightedChoice(counts).pick(random) + 1;
}

void append(std::string& list, const std::string& name)
{
    if (!list.empty())
        list += ", ";
    list += name;
}

bool contains(const std::string& list, const std::string& name)
{
    return list.find(name) != std::string::npos;
}

/// "Ostmere Pictures", "Corvaleño Films", "Studio Linden"; never one of the houses of the real file.
std::string houseName(const Culture& culture, std::uint64_t number)
{
    Random random(number ^ 0xe7037ed1a0b428dbULL);
    for (;;) {
        const std::string core =
            random.below(3) == 0 ? surname(culture, random.next()) : placeName(culture, random.next());
        const std::string name = core + ' ' + std::string(culture.houseKinds[random.below(culture.houseKinds.size())]);
        if (!isKnownName(name))
            return name;
    }
}

} // namespace

CreditsMaker::CreditsMaker(std::uint64_t seed) : m_seed(seed)
{
    for (auto& known : m_known)
        known.resize(kOrigins * kTitleKinds);
}

Credits CreditsMaker::make(const TitleFacts& facts, Random& random)
{
    const Culture& culture = cultureOf(facts.origin);
    Credits credits;
    credits.director = pick(Directors, facts, random);
    credits.directors = personName(culture, credits.director);
    for (std::size_t more = countFrom(kDirectorCounts, random); more > 1; --more)
        append(credits.directors, personName(culture, pick(Directors, facts, random)));
    credits.writers = people(Writers, facts, countFrom(kWriterCounts, random), random);
    constexpr double kWritesOwnFilm = 0.3;
    if (random.uniform() < kWritesOwnFilm)
        append(credits.writers, personName(culture, credits.director));
    credits.actors = people(Actors, facts, countFrom(kActorCounts, random), random);
    credits.houses = houses(facts, credits.director, random);
    return credits;
}

std::uint64_t CreditsMaker::pick(Pool pool, const TitleFacts& facts, Random& random)
{
    const auto kind = static_cast<std::size_t>(titleKindOf(facts));
    const std::size_t group = static_cast<std::size_t>(facts.origin) * kTitleKinds + kind;
    std::uint32_t& known = m_known[pool][group];
    const bool fresh = known == 0 || random.uniform() < kNewShare[pool];
    const double early = random.uniform();
    const std::uint64_t member = fresh ? known++ : static_cast<std::uint64_t>(early * early * known);
    return Random(m_seed ^ (member << 24 | group << 4 | pool)).next();
}

std::string CreditsMaker::people(Pool pool, const TitleFacts& facts, std::size_t count, Random& random)
{
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string name = personName(cultureOf(facts.origin), pick(pool, facts, random));
        if (!contains(list, name))
            append(list, name);
    }
    return list;
}

std::string CreditsMaker::houses(const TitleFacts& facts, std::uint64_t director, Random& random)
{
    constexpr double kHomeShare = 0.4; // a director often stays with one house
    const Culture& culture = cultureOf(facts.origin);
    std::string list;
    for (std::size_t i = countFrom(kHouseCounts, random); i > 0; --i) {
        const bool home = list.empty() && random.uniform() < kHomeShare;
        const std::string name = houseName(culture, home ? director % 97 : pick(Houses, facts, random));
        if (!contains(list, name))
            append(list, name);
    }
    return list;
}

} // namespace marquee::synthetic
