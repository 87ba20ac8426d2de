// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/critique.h"

#include "recommend/tag_spelling.h"

#include <algorithm>
#include <array>
#include <optional>

namespace marquee {
namespace {

constexpr std::array kLight{"Comedy", "Family"};
constexpr std::array kDark{"Horror", "Thriller", "Crime", "War"};
constexpr double kMore = 2; ///< weight of a tag asked for, beside 1 of the title: it is to be seen in the list
constexpr double kOneOfSeveral = 0.5; ///< weight of each genre of "lighter": together they are not to drown the title

bool hasTag(const ListColumn& tags, const std::string& wanted)
{
    const std::string key = tagKey(wanted);
    for (Dictionary::Code code = 0; code < tags.dictionary().size(); ++code)
        if (tagKey(tags.label(code)) == key)
            return true;
    return false;
}

Error impossible(std::string what)
{
    return Error{ErrorCode::BadField, std::move(what), {}, 0};
}

Status addTags(const std::vector<std::string>& tags, double weight, const Catalogue& catalogue, Taste& taste)
{
    for (const std::string& tag : tags) {
        if (!hasTag(catalogue.list(ListField::Tags), tag))
            return impossible("no title has the tag “" + tag + "”");
        taste.labels.push_back({Part::Tags, tag, weight});
    }
    return std::monostate{};
}

Status makeNewer(TitleId title, const Catalogue& catalogue, PickLimits& limits)
{
    const auto year = catalogue.releaseYear(title);
    if (!year)
        return impossible("“" + std::string(catalogue.title(title)) + "” has no release year to be newer than");
    limits.yearMin = std::max(limits.yearMin.value_or(*year + 1), *year + 1);
    return std::monostate{};
}

Status makeShorter(TitleId title, const Catalogue& catalogue, PickLimits& limits)
{
    const RuntimeClass own = catalogue.runtimeClass(title);
    if (own == RuntimeClass::Unknown || own == RuntimeClass::Under30)
        return impossible("“" + std::string(catalogue.title(title)) + "” has no runtime that could be shorter");
    std::vector<RuntimeClass> shorter;
    for (const RuntimeClass runtime : {RuntimeClass::Under30, RuntimeClass::From30To60, RuntimeClass::From60To120}) {
        const bool wanted = limits.runtimes.empty() ||
                            std::find(limits.runtimes.begin(), limits.runtimes.end(), runtime) != limits.runtimes.end();
        if (runtime < own && wanted)
            shorter.push_back(runtime);
    }
    if (shorter.empty())
        return impossible("the runtimes asked for leave none that is shorter");
    limits.runtimes = std::move(shorter);
    return std::monostate{};
}

} // namespace

Result<CritiquedQuery> critiqued(TitleId title, const Critique& critique, const Catalogue& catalogue,
                                 const PickLimits& limits)
{
    if (title.row >= catalogue.size())
        return Error{ErrorCode::NoSuchTitle, "row " + std::to_string(title.row), {}, 0};
    CritiquedQuery out;
    out.limits = limits;
    out.taste.liked.push_back({title, 1});
    out.taste.dislikeShare = 1;
    if (auto added = addTags(critique.more, kMore, catalogue, out.taste); !added)
        return added.error();
    if (auto added = addTags(critique.less, -1, catalogue, out.taste); !added)
        return added.error();
    if (critique.lighter) {
        for (const char* genre : kLight)
            out.taste.labels.push_back({Part::Genres, genre, kOneOfSeveral});
        for (const char* genre : kDark)
            out.taste.labels.push_back({Part::Genres, genre, -kOneOfSeveral});
    }
    if (critique.newer)
        if (auto made = makeNewer(title, catalogue, out.limits); !made)
            return made.error();
    if (critique.shorter)
        if (auto made = makeShorter(title, catalogue, out.limits); !made)
            return made.error();
    return out;
}

} // namespace marquee
