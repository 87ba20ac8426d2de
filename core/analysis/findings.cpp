// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/findings.h"

#include "analysis/finding_sources.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

namespace marquee {

namespace {

constexpr std::size_t kMostFindings = 12;

struct Source
{
    const char* step;
    std::vector<Finding> (*find)(const Dataset&);
};
constexpr std::array<Source, 6> kSources{{{"genres", genreFindings},
                                          {"critics and audiences", voiceFindings},
                                          {"hidden gems", gemFindings},
                                          {"markets", marketFindings},
                                          {"age ratings", audienceFindings},
                                          {"eras", eraFindings}}};

/// The strongest of every kind first, in the order of the kinds, then the second of every kind, and so on: a reader who
/// stops after a few has met different things. What underperforms leads, for every type: it is what to act on.
std::vector<Finding> diverseFirst(std::vector<Finding> found)
{
    std::map<FindingKind, int> met;
    std::vector<std::pair<int, Finding>> rounds;
    rounds.reserve(found.size());
    for (Finding& finding : found) {
        const int round = finding.kind == FindingKind::UnderperformingGenre ? 0 : met[finding.kind]++;
        rounds.emplace_back(round, std::move(finding));
    }
    std::stable_sort(rounds.begin(), rounds.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.kind < b.second.kind;
    });
    rounds.resize(std::min(rounds.size(), kMostFindings));
    std::vector<Finding> ordered;
    ordered.reserve(rounds.size());
    for (auto& [round, finding] : rounds)
        ordered.push_back(std::move(finding));
    return ordered;
}

} // namespace

TitleIds titlesOfType(const Dataset& data, TitleType type)
{
    TitleIds ids = data.all();
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](TitleId id) { return data.catalogue->type(id) != type; }),
              ids.end());
    return ids;
}

Result<Findings> findFindings(const Dataset& data, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto start = std::chrono::steady_clock::now();
    std::vector<Finding> found;
    for (std::size_t i = 0; i < kSources.size(); ++i) {
        if (stop.stop_requested())
            return cancelled();
        if (progress)
            progress(static_cast<double>(i) / static_cast<double>(kSources.size() + 1), kSources[i].step);
        auto more = kSources[i].find(data);
        std::move(more.begin(), more.end(), std::back_inserter(found));
    }
    if (stop.stop_requested())
        return cancelled();
    Findings result;
    result.findings = diverseFirst(std::move(found));
    result.claims = testClaims(data);
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (progress)
        progress(1, "done");
    return result;
}

} // namespace marquee
