// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/point_labels.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <optional>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("PointLabels", text);
}

const ListColumn& columnOf(const Catalogue& catalogue, const LabelChoice& choice)
{
    return choice.kind == LabelChoice::Kind::AgeRating ? catalogue.ageRatings() : catalogue.list(choice.list);
}

/// A field read as one label per title.
struct LabelReader
{
    std::size_t labels = 0;
    bool ordered = false; ///< the labels have an order of their own
    std::function<std::optional<std::size_t>(TitleId)> read;
    std::function<QString(std::size_t)> name;
};

template<typename Value>
LabelReader enumReader(Value (Catalogue::*value)(TitleId) const, const Catalogue& catalogue, QString (*name)(Value))
{
    LabelReader reader;
    reader.labels = static_cast<std::size_t>(Value::Unknown);
    reader.ordered = true;
    reader.read = [&catalogue, value](TitleId title) -> std::optional<std::size_t> {
        const Value found = (catalogue.*value)(title);
        return found == Value::Unknown ? std::nullopt : std::optional(static_cast<std::size_t>(found));
    };
    reader.name = [name](std::size_t label) { return name(static_cast<Value>(label)); };
    return reader;
}

LabelReader readerOf(const Catalogue& catalogue, const LabelChoice& choice)
{
    if (choice.kind == LabelChoice::Kind::Type)
        return enumReader(&Catalogue::type, catalogue, &typeName);
    if (choice.kind == LabelChoice::Kind::Runtime)
        return enumReader(&Catalogue::runtimeClass, catalogue, &runtimeName);
    const ListColumn& column = columnOf(catalogue, choice);
    LabelReader reader;
    reader.labels = column.dictionary().size();
    reader.read = [&column](TitleId title) -> std::optional<std::size_t> {
        const auto codes = column.codes(title);
        return codes.empty() ? std::nullopt : std::optional<std::size_t>(codes.front());
    };
    reader.name = [&column](std::size_t label) { return fromUtf8(column.label(static_cast<Dictionary::Code>(label))); };
    return reader;
}

/// Labels in the order they are numbered: all of them that a title has.
std::vector<std::size_t> rankedLabels(const LabelReader& reader, const TitleIds& all)
{
    std::vector<std::size_t> counts(reader.labels);
    for (const TitleId title : all)
        if (const auto label = reader.read(title))
            ++counts[*label];
    std::vector<std::size_t> order(reader.labels);
    std::iota(order.begin(), order.end(), std::size_t{0});
    order.erase(std::remove_if(order.begin(), order.end(), [&](std::size_t label) { return counts[label] == 0; }),
                order.end());
    if (!reader.ordered)
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    return order;
}

} // namespace

std::vector<LabelChoice> labelChoices(const Catalogue& catalogue)
{
    using Kind = LabelChoice::Kind;
    std::vector<LabelChoice> choices;
    if (catalogue.has(Role::Type))
        choices.push_back({Kind::Type, {}});
    if (catalogue.has(Role::AgeRating))
        choices.push_back({Kind::AgeRating, {}});
    if (catalogue.has(Role::Runtime))
        choices.push_back({Kind::Runtime, {}});
    struct Known
    {
        Role role;
        ListField field;
    };
    constexpr std::array kKnown{Known{Role::Genres, ListField::Genres}, Known{Role::Languages, ListField::Languages},
                                Known{Role::Countries, ListField::Countries}};
    for (const auto& known : kKnown)
        if (catalogue.has(known.role))
            choices.push_back({Kind::List, known.field});
    for (const std::size_t column : catalogue.categoryColumns())
        choices.push_back({Kind::List, LabelField::ofColumn(column)});
    return choices;
}

QString labelChoiceName(const Catalogue& catalogue, const LabelChoice& choice)
{
    switch (choice.kind) {
    case LabelChoice::Kind::Type:
        return translate("Type");
    case LabelChoice::Kind::AgeRating:
        return translate("Age rating");
    case LabelChoice::Kind::Runtime:
        return translate("Runtime");
    case LabelChoice::Kind::List:
        break;
    }
    return labelName(catalogue, choice.list);
}

QString labelChoiceTitle(const Catalogue& catalogue, const LabelChoice& choice)
{
    QString name = labelChoiceName(catalogue, choice);
    if (choice.kind != LabelChoice::Kind::List)
        return name;
    const ListColumn& column = catalogue.list(choice.list);
    for (std::size_t row = 0; row < column.titles(); ++row)
        if (column.codes({static_cast<std::uint32_t>(row)}).size() > 1)
            return translate("%1, first named").arg(name);
    return name;
}

QString labelsText(const Catalogue& catalogue, const LabelChoice& choice, TitleId title)
{
    QString text;
    if (choice.kind == LabelChoice::Kind::AgeRating || choice.kind == LabelChoice::Kind::List)
        text = fromUtf8(columnOf(catalogue, choice).joined(title));
    else if (const LabelReader reader = readerOf(catalogue, choice); const auto label = reader.read(title))
        text = reader.name(*label);
    return text.isEmpty() ? missingText() : text;
}

PointLabels labelPoints(const Catalogue& catalogue, const LabelChoice& choice, const TitleIds& all,
                        const TitleIds& shown, std::size_t most)
{
    const LabelReader reader = readerOf(catalogue, choice);
    const auto ranked = rankedLabels(reader, all);
    PointLabels labels;
    const auto named = std::min(most, ranked.size());
    std::vector<std::int8_t> numberOf(reader.labels, static_cast<std::int8_t>(named));
    for (std::size_t i = 0; i < named; ++i) {
        numberOf[ranked[i]] = static_cast<std::int8_t>(i);
        labels.names.push_back(reader.name(ranked[i]));
    }
    labels.classes.reserve(shown.size());
    for (const TitleId title : shown) {
        const auto label = reader.read(title);
        labels.classes.push_back(label ? numberOf[*label] : std::int8_t{-1});
        labels.anyMissing |= !label;
        labels.anyOther |= label && static_cast<std::size_t>(numberOf[*label]) == named;
    }
    return labels;
}

} // namespace marquee
