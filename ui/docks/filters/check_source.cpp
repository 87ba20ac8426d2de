// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/check_source.h"

#include "explorer/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace marquee {

namespace {

// A column that is no list of labels after all may hold as many as there are titles; nobody ticks beyond these.
constexpr std::size_t kMostLabels = 500;

QString say(const char* text)
{
    return QCoreApplication::translate("CheckSource", text);
}

QList<CheckChoice> labelChoices(const ListColumn& column)
{
    const auto& counts = column.counts();
    std::vector<Dictionary::Code> codes(counts.size());
    std::iota(codes.begin(), codes.end(), Dictionary::Code{0});
    std::sort(codes.begin(), codes.end(), [&](Dictionary::Code a, Dictionary::Code b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : column.label(a) < column.label(b);
    });
    QList<CheckChoice> choices;
    for (std::size_t i = 0; i < std::min(codes.size(), kMostLabels); ++i)
        choices.append({static_cast<int>(codes[i]), QString::fromStdString(column.label(codes[i])),
                        static_cast<qint64>(counts[codes[i]])});
    return choices;
}

template<typename T>
bool holds(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

template<typename T>
void put(std::vector<T>& values, const T& value, bool present)
{
    std::erase(values, value);
    if (present)
        values.push_back(value);
}

const std::string& labelOf(const ListColumn& column, int key)
{
    return column.label(static_cast<Dictionary::Code>(key));
}

const ListCondition* conditionOn(const Filter& filter, LabelField field)
{
    const auto found = std::find_if(filter.lists.begin(), filter.lists.end(),
                                    [field](const ListCondition& list) { return list.field == field; });
    return found == filter.lists.end() ? nullptr : &*found;
}

void chooseLabel(Filter& filter, LabelField field, const std::string& label, bool chosen)
{
    const ListCondition* known = conditionOn(filter, field);
    ListCondition condition = known ? *known : ListCondition{field, {}};
    put(condition.anyOf, label, chosen);
    if (condition.anyOf.empty())
        std::erase_if(filter.lists, [field](const ListCondition& list) { return list.field == field; });
    else if (known)
        filter.lists[static_cast<std::size_t>(known - filter.lists.data())] = std::move(condition);
    else
        filter.lists.push_back(std::move(condition));
}

/// Choices for the values of an enumeration that occur among the titles, in its own order.
template<typename Enum, typename Of, typename Name>
QList<CheckChoice> enumChoices(const Dataset& data, int values, Of of, Name name)
{
    std::vector<qint64> counts(static_cast<std::size_t>(values));
    for (const TitleId id : data.all())
        ++counts.at(static_cast<std::size_t>(of(data, id)));
    QList<CheckChoice> choices;
    for (int value = 0; value < values; ++value)
        if (counts[static_cast<std::size_t>(value)] > 0)
            choices.append({value, name(static_cast<Enum>(value)), counts[static_cast<std::size_t>(value)]});
    return choices;
}

} // namespace

namespace {

CheckSource sourceOf(LabelField field, const QString& title, const QString& plural)
{
    return {title, plural, [field](const Dataset& data) { return labelChoices(data.catalogue->list(field)); },
            [field](const Filter& filter, const Dataset& data, int key) {
                const ListCondition* condition = conditionOn(filter, field);
                return condition && holds(condition->anyOf, labelOf(data.catalogue->list(field), key));
            },
            [field](Filter& filter, const Dataset& data, int key, bool chosen) {
                chooseLabel(filter, field, labelOf(data.catalogue->list(field), key), chosen);
            }};
}

} // namespace

CheckSource labelSource(ListField field)
{
    return sourceOf(field, listFieldPlural(field), listFieldPlural(field).toLower());
}

CheckSource categorySource(const Catalogue& catalogue, std::size_t column)
{
    return sourceOf(LabelField::ofColumn(column), fromUtf8(catalogue.columnName(column)),
                    say(QT_TRANSLATE_NOOP("CheckSource", "labels")));
}

CheckSource ageRatingSource()
{
    return {say(QT_TRANSLATE_NOOP("CheckSource", "Age rating")), say(QT_TRANSLATE_NOOP("CheckSource", "ratings")),
            [](const Dataset& data) { return labelChoices(data.catalogue->ageRatings()); },
            [](const Filter& filter, const Dataset& data, int key) {
                return holds(filter.ageRatings, labelOf(data.catalogue->ageRatings(), key));
            },
            [](Filter& filter, const Dataset& data, int key, bool chosen) {
                put(filter.ageRatings, labelOf(data.catalogue->ageRatings(), key), chosen);
            }};
}

CheckSource runtimeSource()
{
    return {say(QT_TRANSLATE_NOOP("CheckSource", "Runtime")), say(QT_TRANSLATE_NOOP("CheckSource", "classes")),
            [](const Dataset& data) {
                if (!data.catalogue->has(Role::Runtime))
                    return QList<CheckChoice>();
                constexpr int kClasses = 5;
                return enumChoices<RuntimeClass>(
                    data, kClasses, [](const Dataset& d, TitleId id) { return d.catalogue->runtimeClass(id); },
                    runtimeName);
            },
            [](const Filter& filter, const Dataset&, int key) {
                return holds(filter.runtimes, static_cast<RuntimeClass>(key));
            },
            [](Filter& filter, const Dataset&, int key, bool chosen) {
                put(filter.runtimes, static_cast<RuntimeClass>(key), chosen);
            }};
}

CheckSource basisSource()
{
    return {say(QT_TRANSLATE_NOOP("CheckSource", "Score rests on")),
            say(QT_TRANSLATE_NOOP("CheckSource", "bases")),
            [](const Dataset& data) {
                if (data.scores->rated == 0)
                    return QList<CheckChoice>();
                constexpr int kBases = 5;
                return enumChoices<Basis>(
                    data, kBases, [](const Dataset& d, TitleId id) { return d.scores->basis[id.row]; }, basisText);
            },
            [](const Filter& filter, const Dataset&, int key) { return holds(filter.bases, static_cast<Basis>(key)); },
            [](Filter& filter, const Dataset&, int key, bool chosen) {
                put(filter.bases, static_cast<Basis>(key), chosen);
            },
            true};
}

} // namespace marquee
