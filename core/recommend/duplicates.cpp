// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/duplicates.h"

#include "catalogue/duplicate_key.h"

#include <string>
#include <unordered_map>

namespace marquee {

std::vector<std::uint32_t> duplicateGroups(const Catalogue& catalogue)
{
    std::vector<std::uint32_t> groups(catalogue.size());
    std::unordered_map<std::string, std::uint32_t> firsts;
    for (std::uint32_t row = 0; row < groups.size(); ++row) {
        groups[row] = row;
        const TitleId id{row};
        const auto date = catalogue.releaseDate(id);
        if (!date)
            continue;
        const auto day = static_cast<CatalogueColumns::Day>(date->time_since_epoch().count());
        std::string key = duplicateKey(catalogue.title(id), catalogue.type(id), day);
        if (!key.empty())
            groups[row] = firsts.try_emplace(std::move(key), row).first->second;
    }
    return groups;
}

} // namespace marquee
