// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/missing_map.h"
#include "base/numbers.h"

#include <algorithm>
#include <map>

namespace marquee {
namespace {

/// Titles by label of one field, and those of them that lack something.
class Tally
{
public:
    void add(const std::string& field, const std::string& label, TitleId id, bool lacks)
    {
        WhoLacks& group = m_groups[{field, label}];
        ++group.titles;
        if (lacks)
            group.ids.push_back(id);
    }

    std::vector<WhoLacks> take(double everybody, std::size_t floor)
    {
        std::vector<WhoLacks> groups;
        for (auto& [name, group] : m_groups) {
            group.field = name.first;
            group.label = name.second;
            group.lacking = group.ids.size();
            group.share = static_cast<double>(group.lacking) / static_cast<double>(group.titles);
            group.excess = group.share - everybody;
            if (group.titles >= floor && group.excess > 0)
                groups.push_back(std::move(group));
        }
        std::stable_sort(groups.begin(), groups.end(), [](const WhoLacks& a, const WhoLacks& b) {
            return a.excess * static_cast<double>(a.titles) > b.excess * static_cast<double>(b.titles);
        });
        return groups;
    }

private:
    std::map<std::pair<std::string, std::string>, WhoLacks> m_groups;
};

void addTitle(const Catalogue& catalogue, TitleId id, bool lacks, Tally& tally)
{
    if (const auto type = catalogue.type(id); type != TitleType::Unknown)
        tally.add("Type", type == TitleType::Film ? "Film" : "Series", id, lacks);
    if (const auto year = catalogue.releaseYear(id))
        tally.add("Decade", std::to_string(*year / 10 * 10) + "s", id, lacks);
    for (const auto& [field, name] : {std::pair{ListField::Genres, "Genre"},
                                      {ListField::Languages, "Language"},
                                      {ListField::Countries, "Country"}}) {
        const ListColumn& list = catalogue.list(field);
        for (const auto code : list.codes(id))
            tally.add(name, list.label(code), id, lacks);
    }
}

} // namespace

std::vector<std::uint32_t> criticColumns(const Dataset& data)
{
    std::vector<std::uint32_t> columns;
    for (const Role role : {Role::RottenTomatoes, Role::Metacritic})
        if (const auto column = data.catalogue->schema().column(role))
            columns.push_back(static_cast<std::uint32_t>(*column));
    return columns;
}

std::vector<WhoLacks> whoLacks(const Dataset& data, const std::vector<std::uint32_t>& columns, const TitleIds& titles,
                               std::size_t floor)
{
    WhoLacks everybody;
    everybody.titles = titles.size();
    Tally tally;
    for (const TitleId id : titles) {
        const bool lacks = std::all_of(columns.begin(), columns.end(), [&](std::uint32_t column) {
            return trimmed(data.catalogue->cell(id, column)).empty();
        });
        if (lacks)
            everybody.ids.push_back(id);
        addTitle(*data.catalogue, id, lacks, tally);
    }
    everybody.lacking = everybody.ids.size();
    if (!titles.empty())
        everybody.share = static_cast<double>(everybody.lacking) / static_cast<double>(titles.size());
    auto groups = tally.take(everybody.share, floor);
    groups.insert(groups.begin(), std::move(everybody));
    return groups;
}

} // namespace marquee
