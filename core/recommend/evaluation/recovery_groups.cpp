// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/recovery_groups.h"

#include "recommend/duplicates.h"
#include "recommend/evaluation/franchise_stem.h"
#include "recommend/tag_spelling.h"

#include <algorithm>
#include <map>

namespace marquee {
namespace {

using Members = std::map<std::string, TitleIds>; // ordered, so that the same file gives the same groups

struct LabelGroups
{
    const char* kind;
    ListField field;
    Part hidden;
    std::size_t least, most; ///< titles of a group
};
constexpr std::array<LabelGroups, 3> kLabelGroups{{{"director", ListField::Director, Part::People, 4, 40},
                                                   {"actor", ListField::Actors, Part::People, 6, 40},
                                                   {"tag", ListField::Tags, Part::Tags, 10, 150}}};

constexpr std::size_t kMostOfAFranchise = 30;
constexpr std::size_t kShortestStem = 4; ///< bytes: "it" is no franchise

TitleIds usableTitles(const Dataset& data, const FactTrust& trust)
{
    const auto duplicates = duplicateGroups(*data.catalogue);
    TitleIds usable = data.all();
    usable.erase(std::remove_if(usable.begin(), usable.end(),
                                [&](TitleId id) { return !trust.believed(id) || duplicates[id.row] != id.row; }),
                 usable.end());
    return usable;
}

Members labelMembers(const ListColumn& column, bool tags, const TitleIds& titles)
{
    Members members;
    for (const TitleId id : titles)
        for (const auto code : column.codes(id)) {
            TitleIds& list = members[tags ? tagKey(column.label(code)) : column.label(code)];
            if (list.empty() || list.back() != id) // two spellings of one tag
                list.push_back(id);
        }
    return members;
}

void addFranchises(const Catalogue& catalogue, const TitleIds& titles, std::vector<RecoveryGroup>& groups)
{
    Members members;
    std::map<std::string, std::size_t> marked;
    for (const TitleId id : titles) {
        const FranchiseStem found = franchiseStem(catalogue.title(id));
        if (found.stem.size() < kShortestStem)
            continue;
        members[found.stem].push_back(id);
        marked[found.stem] += found.marked ? 1 : 0;
    }
    for (auto& [stem, list] : members)
        if (list.size() >= 2 && list.size() <= kMostOfAFranchise && marked[stem] + 1 >= list.size())
            groups.push_back({"franchise", stem, std::nullopt, std::move(list)});
}

} // namespace

std::vector<RecoveryGroup> recoveryGroups(const Dataset& data, const FactTrust& trust)
{
    const TitleIds titles = usableTitles(data, trust);
    std::vector<RecoveryGroup> groups;
    addFranchises(*data.catalogue, titles, groups);
    for (const LabelGroups& kind : kLabelGroups) {
        const bool tags = kind.field == ListField::Tags;
        for (auto& [name, list] : labelMembers(data.catalogue->list(kind.field), tags, titles))
            if (list.size() >= kind.least && list.size() <= kind.most)
                groups.push_back({kind.kind, name, kind.hidden, list});
    }
    return groups;
}

} // namespace marquee
