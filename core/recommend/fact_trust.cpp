// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/fact_trust.h"

#include "recommend/tag_evidence.h"

#include <algorithm>
#include <iterator>

namespace marquee {
namespace {

// Read off the real catalogue's groups, whose owners are plain to see.
/// Below this fit no title of a group owns the facts they share.
constexpr double kLeastFit = 0.5;
/// Titles this close to the best of their group are versions of one work and keep its facts.
constexpr double kTie = 0.02;
/// Below this fit a title on its own carries other facts than its own: a few hundred titles there, most of them plainly
/// so.
constexpr double kContradiction = 0.3;
/// Fewer titles than this cannot tell which tags go with which facts.
constexpr std::size_t kLeastCatalogue = 1000;

} // namespace

FactTrust::FactTrust(const Dataset& data) : m_believed(data.size(), 1), m_groups(data.size(), 0), m_members(1)
{
    readGroups(*data.cleaning);
    const bool witnessed = data.catalogue->list(ListField::Tags).dictionary().size() > 0;
    if (!witnessed || data.size() < kLeastCatalogue)
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
    for (std::uint32_t row = 0; row < m_groups.size(); ++row)
        if (m_groups[row] == 0 && evidence.speaks(TitleId{row}) && evidence.fit(TitleId{row}) < kContradiction)
            m_believed[row] = 0;
}

void FactTrust::readGroups(const CleaningReport& report)
{
    std::uint32_t last = 0;
    for (const Flag& flag : report.flags) {
        if (flag.rule != Rule::FlagBorrowedFacts)
            continue;
        if (m_members.size() == 1 || flag.group != last)
            m_members.emplace_back();
        last = flag.group;
        m_groups[flag.row.row] = static_cast<std::uint32_t>(m_members.size() - 1);
        m_members.back().push_back(flag.row);
    }
}

TitleIds FactTrust::sameRecord(TitleId id) const
{
    return m_members[m_groups[id.row]];
}

} // namespace marquee
