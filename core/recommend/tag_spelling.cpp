// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/tag_spelling.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marquee {
namespace {

std::string_view commonWord(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kSame{{{"films", "movies"},
                                                                                  {"film", "movie"},
                                                                                  {"features", "movies"},
                                                                                  {"programmes", "shows"},
                                                                                  {"programme", "show"},
                                                                                  {"programs", "shows"},
                                                                                  {"series", "shows"},
                                                                                  {"docs", "documentaries"}}};
    for (const auto& [other, common] : kSame)
        if (word == other)
            return common;
    return word;
}

} // namespace

std::string tagKey(std::string_view tag)
{
    const std::string folded = foldText(tag);
    std::string key;
    key.reserve(folded.size() + 4);
    for (std::size_t start = 0; start < folded.size();) {
        const std::size_t end = std::min(folded.find(' ', start), folded.size());
        if (end > start) {
            if (!key.empty())
                key += ' ';
            key += commonWord(std::string_view(folded).substr(start, end - start));
        }
        start = end + 1;
    }
    return key;
}

} // namespace marquee
