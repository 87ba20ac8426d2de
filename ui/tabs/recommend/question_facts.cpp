// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/question_facts.h"

#include "base/figure_text.h"
#include "explorer/question_text.h"

#include <cmath>

namespace marquee {
namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

std::string named(const TitleIds& titles, const Catalogue& catalogue)
{
    std::vector<std::string> names;
    names.reserve(titles.size());
    for (const TitleId id : titles)
        names.emplace_back(catalogue.title(id));
    return joined(names);
}

/// "Heist (2)": the weight stands where it is not 1.
std::string weighted(const std::string& name, double weight)
{
    return weight == 1 ? name : name + " (" + shortText(weight) + ")";
}

void addTitles(const std::vector<Persona::Title>& titles, std::vector<std::string>& texts)
{
    for (const Persona::Title& title : titles)
        texts.push_back(
            weighted(title.year ? title.name + " " + std::to_string(*title.year) : title.name, title.weight));
}

void addLabels(const std::vector<Persona::Label>& labels, bool liked, std::vector<std::string>& texts)
{
    for (const Persona::Label& label : labels)
        if ((label.weight > 0) == liked)
            texts.push_back(weighted(label.name, std::abs(label.weight)));
}

std::string tastes(const Persona& persona, bool liked)
{
    std::vector<std::string> texts;
    addTitles(liked ? persona.liked : persona.disliked, texts);
    for (const auto* labels : {&persona.genres, &persona.tags, &persona.people})
        addLabels(*labels, liked, texts);
    return joined(texts);
}

} // namespace

std::vector<PickFact> questionFacts(const PickQuestion& question, const Catalogue& catalogue)
{
    std::vector<PickFact> facts;
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty())
            facts.push_back({name, value});
    };
    add("Asked for", questionText(question, catalogue).toStdString());
    if (question.audience) {
        add("Likes", tastes(question.persona, true));
        add("Dislikes", tastes(question.persona, false));
    } else if (question.titles.size() > 1) {
        add("Titles", named(question.titles, catalogue));
    }
    add("Left out by hand", named(question.excluded, catalogue));
    add("Pinned", named(question.pinned, catalogue));
    return facts;
}

} // namespace marquee
