// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/filter_chips.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FilterChips", text);
}

QString rangeText(const NumberRange& range)
{
    const bool low = std::isfinite(range.min);
    const bool high = std::isfinite(range.max);
    if (low && high)
        return QStringLiteral("%1 – %2").arg(measureText(range.measure, range.min),
                                             measureText(range.measure, range.max));
    return low ? say(QT_TRANSLATE_NOOP("FilterChips", "at least %1")).arg(measureText(range.measure, range.min))
               : say(QT_TRANSLATE_NOOP("FilterChips", "at most %1")).arg(measureText(range.measure, range.max));
}

QStringList fromLabels(const std::vector<std::string>& labels)
{
    QStringList texts;
    for (const std::string& label : labels)
        texts.append(QString::fromStdString(label));
    return texts;
}

/// Collects chips; each is given the filter less the condition it speaks of.
class ChipList
{
public:
    explicit ChipList(const Filter& filter) : m_filter(filter) {}

    template<typename Remove>
    void add(const QString& label, const QStringList& values, Remove remove)
    {
        Filter without = m_filter;
        remove(without);
        chips.append({label, values, std::move(without)});
    }

    QList<ChipText> chips;

private:
    const Filter& m_filter;
};

void addClasses(ChipList& list, const Filter& filter)
{
    if (filter.type)
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Type")), {typeName(*filter.type)},
                 [](Filter& f) { f.type.reset(); });
    if (!filter.ageRatings.empty())
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Age rating")), fromLabels(filter.ageRatings),
                 [](Filter& f) { f.ageRatings.clear(); });
    if (!filter.runtimes.empty()) {
        QStringList names;
        for (const RuntimeClass runtime : filter.runtimes)
            names.append(runtimeName(runtime));
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Runtime")), names, [](Filter& f) { f.runtimes.clear(); });
    }
    if (!filter.bases.empty()) {
        QStringList names;
        for (const Basis basis : filter.bases)
            names.append(basisText(basis));
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Basis")), names, [](Filter& f) { f.bases.clear(); });
    }
}

void addLists(ChipList& list, const ExplorerState& state)
{
    const Filter& filter = state.filter();
    const Catalogue& catalogue = *state.dataset()->catalogue;
    for (std::size_t i = 0; i < filter.ranges.size(); ++i)
        list.add(numberName(catalogue, filter.ranges[i].measure), {rangeText(filter.ranges[i])},
                 [i](Filter& f) { f.ranges.erase(f.ranges.begin() + static_cast<std::ptrdiff_t>(i)); });
    for (std::size_t i = 0; i < filter.lists.size(); ++i)
        list.add(labelName(catalogue, filter.lists[i].field), fromLabels(filter.lists[i].anyOf),
                 [i](Filter& f) { f.lists.erase(f.lists.begin() + static_cast<std::ptrdiff_t>(i)); });
}

void addTexts(ChipList& list, const ExplorerState& state)
{
    const Filter& filter = state.filter();
    if (!filter.text.empty())
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Text")), {QString::fromStdString(filter.text)},
                 [](Filter& f) { f.text.clear(); });
    const auto& header = state.dataset()->catalogue->source().header();
    for (std::size_t i = 0; i < filter.columns.size(); ++i)
        list.add(QString::fromStdString(header.at(filter.columns[i].column)),
                 {QString::fromStdString(filter.columns[i].text)},
                 [i](Filter& f) { f.columns.erase(f.columns.begin() + static_cast<std::ptrdiff_t>(i)); });
}

void addSets(ChipList& list, const ExplorerState& state)
{
    const Filter& filter = state.filter();
    if (!filter.clusters.empty()) {
        QStringList names;
        for (const int cluster : filter.clusters)
            names.append(state.clusterName(cluster));
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Cluster")), names, [](Filter& f) { f.clusters.clear(); });
    }
    if (!filter.segments.empty()) {
        QStringList names;
        for (const TitleSegment& segment : filter.segments)
            names.append(QString::fromStdString(segment.name));
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Segment")), names, [](Filter& f) { f.segments.clear(); });
    }
    if (filter.only) {
        const QString label = QString::fromStdString(filter.onlyLabel);
        list.add(say(QT_TRANSLATE_NOOP("FilterChips", "Only")),
                 {label.isEmpty() ? say(QT_TRANSLATE_NOOP("FilterChips", "the kept titles")) : label}, [](Filter& f) {
                     f.only.reset();
                     f.onlyLabel.clear();
                 });
    }
}

} // namespace

QList<ChipText> filterChips(const ExplorerState& state)
{
    if (!state.dataset())
        return {};
    ChipList list(state.filter());
    addClasses(list, state.filter());
    addLists(list, state);
    addTexts(list, state);
    addSets(list, state);
    return list.chips;
}

QString filterWords(const ExplorerState& state)
{
    QStringList conditions;
    for (const ChipText& chip : filterChips(state))
        conditions.append(chip.label + QLatin1String(": ") +
                          chip.values.join(say(QT_TRANSLATE_NOOP("FilterChips", " or "))));
    return conditions.join(QLatin1String("; "));
}

int conditionCount(const Filter& filter)
{
    const std::size_t sets = filter.ranges.size() + filter.lists.size() + filter.columns.size();
    const std::array single{filter.type.has_value(),  !filter.ageRatings.empty(), !filter.runtimes.empty(),
                            !filter.bases.empty(),    !filter.clusters.empty(),   !filter.text.empty(),
                            !filter.segments.empty(), filter.only.has_value()};
    return static_cast<int>(sets) + static_cast<int>(std::count(single.begin(), single.end(), true));
}

} // namespace marquee
