// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/persona_json.h"

#include "recommend/runtime_words.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace marquee {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr const char* kVersionMember = "marquee_persona";

/// What is wrong with a file, on its way out of the reading functions below to personaFromJson().
struct Wrong : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

Wrong unknownMember(std::string where, const std::string& key)
{
    where += '.';
    where += key;
    return Wrong(where + " is unknown");
}

double numberOf(const Json& value, const std::string& where, double least)
{
    if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() < least)
        throw Wrong(where + " is no number in its range");
    return value.get<double>();
}

int wholeOf(const Json& value, const std::string& where, int least, int most)
{
    if (!value.is_number_integer() || value.get<std::int64_t>() < least || value.get<std::int64_t>() > most)
        throw Wrong(where + " is no whole number in its range");
    return value.get<int>();
}

std::string textOf(const Json& value, const std::string& where)
{
    if (!value.is_string())
        throw Wrong(where + " is no text");
    return value.get<std::string>();
}

const Json& listOf(const Json& value, const std::string& where)
{
    if (!value.is_array())
        throw Wrong(where + " is no list");
    return value;
}

void requireObject(const Json& value, const std::string& where)
{
    if (!value.is_object())
        throw Wrong(where + " is no object");
}

std::vector<std::string> textsOf(const Json& value, const std::string& where)
{
    std::vector<std::string> texts;
    for (const Json& text : listOf(value, where))
        texts.push_back(textOf(text, where));
    return texts;
}

constexpr int kLastYear = 9999;

Persona::Title titleOf(const Json& value, const std::string& where)
{
    if (value.is_string())
        return {value.get<std::string>(), {}, 1};
    requireObject(value, where);
    Persona::Title title;
    for (const auto& [key, member] : value.items()) {
        if (key == "title")
            title.name = textOf(member, where + ".title");
        else if (key == "year")
            title.year = wholeOf(member, where + ".year", 0, kLastYear);
        else if (key == "weight")
            title.weight = numberOf(member, where + ".weight", 0);
        else
            throw unknownMember(where, key);
    }
    if (title.name.empty() || title.weight <= 0)
        throw Wrong(where + (title.name.empty() ? " names no title" : ".weight is not above 0"));
    return title;
}

Persona::Label labelOf(const Json& value, const std::string& where)
{
    if (value.is_string())
        return {value.get<std::string>(), 1};
    requireObject(value, where);
    Persona::Label label;
    for (const auto& [key, member] : value.items()) {
        if (key == "name")
            label.name = textOf(member, where + ".name");
        else if (key == "weight")
            label.weight = numberOf(member, where + ".weight", -std::numeric_limits<double>::max());
        else
            throw unknownMember(where, key);
    }
    if (label.name.empty())
        throw Wrong(where + " has no name");
    return label;
}

std::vector<Persona::Title> titlesOf(const Json& value, const std::string& where)
{
    std::vector<Persona::Title> titles;
    for (const Json& title : listOf(value, where))
        titles.push_back(titleOf(title, where + "[" + std::to_string(titles.size()) + "]"));
    return titles;
}

std::vector<Persona::Label> labelsOf(const Json& value, const std::string& where)
{
    std::vector<Persona::Label> labels;
    for (const Json& label : listOf(value, where))
        labels.push_back(labelOf(label, where + "[" + std::to_string(labels.size()) + "]"));
    return labels;
}

void readWeights(const Json& value, PickOptions& options)
{
    requireObject(value, "weights");
    PartValues weights = presetWeights(options.preset);
    for (const auto& [name, weight] : value.items()) {
        const auto part = partFromName(name);
        if (!part)
            throw Wrong("weights." + name + " is no part of the score");
        weights[static_cast<std::size_t>(*part)] = numberOf(weight, "weights." + name, 0);
    }
    options.weights = weights;
}

TitleType typeOf(const Json& value)
{
    const std::string word = textOf(value, "limits.type");
    if (word != "film" && word != "series")
        throw Wrong("limits.type is neither film nor series");
    return word == "film" ? TitleType::Film : TitleType::Series;
}

std::vector<RuntimeClass> runtimesOf(const Json& value)
{
    std::vector<RuntimeClass> runtimes;
    for (const std::string& word : textsOf(value, "limits.runtimes")) {
        const auto runtime = runtimeFromWord(word);
        if (!runtime)
            throw Wrong("limits.runtimes: “" + word + "” is no runtime");
        runtimes.push_back(*runtime);
    }
    return runtimes;
}

void readLimits(const Json& value, PickLimits& limits)
{
    requireObject(value, "limits");
    for (const auto& [key, member] : value.items()) {
        const std::string where = "limits." + key;
        if (key == "type")
            limits.type = typeOf(member);
        else if (key == "languages")
            limits.languages = textsOf(member, where);
        else if (key == "countries")
            limits.countries = textsOf(member, where);
        else if (key == "age_ratings")
            limits.ageRatings = textsOf(member, where);
        else if (key == "runtimes")
            limits.runtimes = runtimesOf(member);
        else if (key == "year_min")
            limits.yearMin = wholeOf(member, where, 0, kLastYear);
        else if (key == "year_max")
            limits.yearMax = wholeOf(member, where, 0, kLastYear);
        else if (key == "min_votes")
            limits.minVotes = numberOf(member, where, 0);
        else if (key == "rated_only" && member.is_boolean())
            limits.ratedOnly = member.get<bool>();
        else
            throw Wrong(where + (key == "rated_only" ? " is neither true nor false" : " is unknown"));
    }
}

void readOptionMember(const std::string& key, const Json& value, PickOptions& options)
{
    constexpr int kMostPicks = 1'000'000;
    if (key == "diversity") {
        options.lambda = numberOf(value, key, 0);
        if (options.lambda > 1)
            throw Wrong("diversity lies above 1");
    } else if (key == "top") {
        options.top = static_cast<std::size_t>(wholeOf(value, key, 1, kMostPicks));
    } else if (key == "limits") {
        readLimits(value, options.limits);
    } else if (key != kVersionMember && key != "preset" && key != "weights") { // those are read first
        throw Wrong("“" + key + "” is unknown");
    }
}

void readMember(const std::string& key, const Json& value, Persona& persona)
{
    if (key == "name")
        persona.name = textOf(value, key);
    else if (key == "liked")
        persona.liked = titlesOf(value, key);
    else if (key == "disliked")
        persona.disliked = titlesOf(value, key);
    else if (key == "genres")
        persona.genres = labelsOf(value, key);
    else if (key == "tags")
        persona.tags = labelsOf(value, key);
    else if (key == "people")
        persona.people = labelsOf(value, key);
    else if (key == "dislike_share")
        persona.dislikeShare = numberOf(value, key, 0);
    else
        readOptionMember(key, value, persona.options);
}

Persona readPersona(const Json& whole)
{
    if (!whole.is_object() || !whole.contains(kVersionMember))
        throw Wrong("no saved persona");
    if (whole[kVersionMember] != kVersion)
        throw Wrong("a persona of version " + whole[kVersionMember].dump() + "; this program reads version 1");
    Persona persona;
    if (whole.contains("preset")) {
        const auto preset = presetFromName(textOf(whole["preset"], "preset"));
        if (!preset)
            throw Wrong("preset is none of similar, crowd, gems and segment");
        persona.options.preset = *preset;
    }
    if (whole.contains("weights")) // over those of the preset, wherever either stands
        readWeights(whole["weights"], persona.options);
    for (const auto& [key, value] : whole.items())
        readMember(key, value, persona);
    return persona;
}

Json titlesToJson(const std::vector<Persona::Title>& titles)
{
    Json list = Json::array();
    for (const Persona::Title& title : titles) {
        Json entry{{"title", title.name}};
        if (title.year)
            entry["year"] = *title.year;
        entry["weight"] = title.weight;
        list.push_back(std::move(entry));
    }
    return list;
}

Json labelsToJson(const std::vector<Persona::Label>& labels)
{
    Json list = Json::array();
    for (const Persona::Label& label : labels)
        list.push_back({{"name", label.name}, {"weight", label.weight}});
    return list;
}

Json limitsToJson(const PickLimits& limits)
{
    Json json = Json::object();
    if (limits.type)
        json["type"] = *limits.type == TitleType::Film ? "film" : "series";
    if (!limits.languages.empty())
        json["languages"] = limits.languages;
    if (!limits.countries.empty())
        json["countries"] = limits.countries;
    if (!limits.ageRatings.empty())
        json["age_ratings"] = limits.ageRatings;
    for (const RuntimeClass runtime : limits.runtimes)
        json["runtimes"].push_back(runtimeWord(runtime));
    if (limits.yearMin)
        json["year_min"] = *limits.yearMin;
    if (limits.yearMax)
        json["year_max"] = *limits.yearMax;
    if (limits.minVotes)
        json["min_votes"] = *limits.minVotes;
    if (limits.ratedOnly)
        json["rated_only"] = true;
    return json;
}

Json weightsToJson(const PartValues& weights)
{
    Json json;
    for (int part = 0; part < kPartCount; ++part)
        json[std::string(partName(static_cast<Part>(part)))] = weights[static_cast<std::size_t>(part)];
    return json;
}

} // namespace

std::string personaToJson(const Persona& persona)
{
    Json json{{kVersionMember, kVersion},
              {"name", persona.name},
              {"liked", titlesToJson(persona.liked)},
              {"disliked", titlesToJson(persona.disliked)},
              {"genres", labelsToJson(persona.genres)},
              {"tags", labelsToJson(persona.tags)},
              {"people", labelsToJson(persona.people)},
              {"dislike_share", persona.dislikeShare},
              {"preset", presetName(persona.options.preset)}};
    if (persona.options.weights)
        json["weights"] = weightsToJson(*persona.options.weights);
    json["diversity"] = persona.options.lambda;
    json["top"] = persona.options.top;
    json["limits"] = limitsToJson(persona.options.limits);
    constexpr int kIndent = 2;
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Persona> personaFromJson(std::string_view json)
{
    try {
        const auto whole = Json::parse(json, nullptr, false);
        return whole.is_discarded() ? throw Wrong("no JSON") : readPersona(whole);
    } catch (const Wrong& wrong) {
        return Error{ErrorCode::JsonUnusable, wrong.what(), {}, 0};
    }
}

} // namespace marquee
