// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/duplicates.h"

#include "base/text_fold.h"

#include <string>
#include <unordered_map>

namespace marquee {
namespace {

std::string withSingleSpaces(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || c == '\t') {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

} // namespace

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
        std::string key = withSingleSpaces(foldText(catalogue.title(id)));
        key += '\n' + std::to_string(static_cast<int>(catalogue.type(id)));
        key += '\n' + std::to_string(date->time_since_epoch().count());
        groups[row] = firsts.try_emplace(std::move(key), row).first->second;
    }
    return groups;
}

} // namespace marquee
