// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/persona.h"

#include "base/text_fold.h"
#include "recommend/evaluation/title_lookup.h"
#include "recommend/tag_spelling.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace marquee {
namespace {

std::string titled(const Persona::Title& title)
{
    return title.year ? title.name + " (" + std::to_string(*title.year) + ")" : title.name;
}

std::vector<Taste::Title> titlesOf(const std::vector<Persona::Title>& titles, const TitleLookup& lookup,
                                   std::vector<std::string>& unknown)
{
    std::vector<Taste::Title> found;
    for (const Persona::Title& title : titles) {
        if (const auto id = lookup.find(title.name, title.year))
            found.push_back({*id, title.weight});
        else
            unknown.push_back(titled(title));
    }
    return found;
}

void addLabels(const std::vector<Persona::Label>& labels, Part kind, const Catalogue& catalogue,
               std::initializer_list<ListField> fields, PersonaTaste& out)
{
    if (labels.empty())
        return;
    const auto keyOf = [&](std::string_view text) { return kind == Part::Tags ? tagKey(text) : foldText(text); };
    std::unordered_set<std::string> known;
    for (const ListField field : fields) {
        const Dictionary& names = catalogue.list(field).dictionary();
        for (Dictionary::Code code = 0; code < names.size(); ++code)
            known.insert(keyOf(names.label(code)));
    }
    for (const Persona::Label& label : labels) {
        if (known.count(keyOf(label.name)) != 0)
            out.taste.labels.push_back({kind, label.name, label.weight});
        else
            out.unknown.push_back(label.name);
    }
}

} // namespace

PersonaTaste tasteOf(const Persona& persona, const Catalogue& catalogue)
{
    PersonaTaste out;
    out.taste.dislikeShare = persona.dislikeShare;
    const TitleLookup lookup(catalogue);
    out.taste.liked = titlesOf(persona.liked, lookup, out.unknown);
    out.taste.disliked = titlesOf(persona.disliked, lookup, out.unknown);
    addLabels(persona.genres, Part::Genres, catalogue, {ListField::Genres}, out);
    addLabels(persona.tags, Part::Tags, catalogue, {ListField::Tags}, out);
    addLabels(persona.people, Part::People, catalogue, {ListField::Director, ListField::Writer, ListField::Actors},
              out);
    return out;
}

} // namespace marquee
