// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/content_index.h"

#include "base/text_fold.h"
#include "recommend/tag_spelling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr int kTags = static_cast<int>(Part::Tags);

const std::vector<ListField>& fieldsOf(int kind)
{
    static const std::array<std::vector<ListField>, kContentKinds> kFields{
        {{ListField::Genres},
         {ListField::Tags},
         {ListField::Director, ListField::Writer, ListField::Actors},
         {ListField::ProductionHouse},
         {ListField::Languages}}};
    return kFields[static_cast<std::size_t>(kind)];
}

} // namespace

ContentIndex::ContentIndex(const Catalogue& catalogue, std::shared_ptr<const FactTrust> trust,
                           const std::stop_token& stop)
    : m_trust(std::move(trust)), m_kinds(catalogue.size(), 0)
{
    std::vector<std::vector<std::uint32_t>> lists(catalogue.size());
    for (int kind = 0; kind < kContentKinds && !stop.stop_requested(); ++kind)
        addKind(catalogue, kind, lists);
    if (stop.stop_requested())
        return;
    weigh(lists);
    if (!stop.stop_requested())
        invert();
}

/// Appends the kind's labels to each title's list; a label met twice (an actor who directs) counts once.
void ContentIndex::addKind(const Catalogue& catalogue, int kind, std::vector<std::vector<std::uint32_t>>& lists)
{
    const auto k = static_cast<std::size_t>(kind);
    const auto first = static_cast<std::uint32_t>(m_names.size());
    m_starts[k] = first;
    Dictionary keys;
    for (const ListField field : fieldsOf(kind)) {
        const ListColumn& column = catalogue.list(field);
        std::vector<std::uint32_t> labelOf;
        for (Dictionary::Code code = 0; code < column.dictionary().size(); ++code) {
            const std::string& name = column.label(code);
            labelOf.push_back(first + keys.add(kind == kTags ? tagKey(name) : name));
            if (labelOf.back() == m_names.size())
                m_names.push_back(name);
        }
        for (std::uint32_t row = 0; row < lists.size(); ++row) {
            if (kind != kTags && !m_trust->believed(TitleId{row}))
                continue;
            for (const auto code : column.codes(TitleId{row}))
                lists[row].push_back(labelOf[code]);
        }
    }
    m_starts[k + 1] = static_cast<std::uint32_t>(m_names.size());
    for (std::size_t row = 0; row < lists.size(); ++row) {
        auto& list = lists[row];
        const auto begin = std::find_if(list.begin(), list.end(), [&](std::uint32_t label) { return label >= first; });
        std::sort(begin, list.end());
        list.erase(std::unique(begin, list.end()), list.end());
        if (!list.empty() && list.back() >= first)
            m_kinds[row] = static_cast<std::uint8_t>(m_kinds[row] | 1U << k);
    }
}

void ContentIndex::weigh(const std::vector<std::vector<std::uint32_t>>& lists)
{
    std::vector<double> idf(m_names.size(), 0);
    for (const auto& list : lists)
        for (const auto label : list)
            ++idf[label];
    for (int kind = 0; kind < kContentKinds; ++kind) {
        const auto k = static_cast<std::size_t>(kind);
        const auto having = static_cast<double>(
            std::count_if(m_kinds.begin(), m_kinds.end(), [&](unsigned bits) { return (bits >> k & 1U) != 0; }));
        for (std::uint32_t label = m_starts[k]; label < m_starts[k + 1]; ++label)
            idf[label] = idf[label] > 0 ? std::log1p(having / idf[label]) : 0;
    }
    m_entryStarts.push_back(0);
    for (const auto& list : lists) {
        KindValues squares{};
        for (const auto label : list)
            squares[static_cast<std::size_t>(kindOf(label))] += idf[label] * idf[label];
        for (const auto label : list)
            m_entries.push_back({label, idf[label] / std::sqrt(squares[static_cast<std::size_t>(kindOf(label))])});
        m_entryStarts.push_back(m_entries.size());
    }
}

void ContentIndex::invert()
{
    m_postingStarts.assign(m_names.size() + 1, 0);
    for (const Entry& entry : m_entries)
        ++m_postingStarts[entry.label + 1];
    std::partial_sum(m_postingStarts.begin(), m_postingStarts.end(), m_postingStarts.begin());
    m_postings.resize(m_entries.size());
    auto next = m_postingStarts;
    for (std::uint32_t row = 0; row + 1 < m_entryStarts.size(); ++row)
        for (const Entry& entry : entries(TitleId{row}))
            m_postings[next[entry.label]++] = {row, static_cast<float>(entry.weight)};
}

std::span<const ContentIndex::Entry> ContentIndex::entries(TitleId id) const
{
    return std::span(m_entries).subspan(m_entryStarts[id.row], m_entryStarts[id.row + 1] - m_entryStarts[id.row]);
}

int ContentIndex::kindOf(std::uint32_t label) const
{
    int kind = 0;
    while (label >= m_starts[static_cast<std::size_t>(kind) + 1])
        ++kind;
    return kind;
}

KindValues ContentIndex::cosines(TitleId a, TitleId b) const
{
    KindValues sums{};
    const auto left = entries(a);
    const auto right = entries(b);
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        if (left[i].label == right[j].label)
            sums[static_cast<std::size_t>(kindOf(left[i].label))] += left[i].weight * right[j].weight;
        const bool stepLeft = left[i].label <= right[j].label;
        const bool stepRight = right[j].label <= left[i].label;
        i += stepLeft;
        j += stepRight;
    }
    const bool borrowed = a != b && m_trust->shareOneRecord(a, b);
    for (int kind = 0; kind < kContentKinds; ++kind) {
        double& value = sums[static_cast<std::size_t>(kind)];
        if (!has(a, kind) || !has(b, kind) || (borrowed && kind != kTags))
            value = kNaN;
        else
            value = std::min(value, 1.0);
    }
    return sums;
}

double ContentIndex::similarity(TitleId a, TitleId b, const KindValues& weights) const
{
    const KindValues values = cosines(a, b);
    double sum = 0, total = 0;
    for (std::size_t k = 0; k < kContentKinds; ++k) {
        total += weights[k];
        sum += std::isnan(values[k]) ? 0 : weights[k] * values[k];
    }
    return total > 0 ? sum / total : 0;
}

void ContentIndex::addCosines(TitleId query, const KindValues& weights, std::span<float> scores) const
{
    for (const Entry& entry : entries(query)) {
        const auto factor = static_cast<float>(weights[static_cast<std::size_t>(kindOf(entry.label))] * entry.weight);
        if (factor == 0)
            continue;
        const std::size_t end = m_postingStarts[entry.label + 1];
        for (std::size_t p = m_postingStarts[entry.label]; p < end; ++p)
            scores[m_postings[p].row] += factor * m_postings[p].weight;
    }
}

void ContentIndex::addLabel(std::uint32_t label, double weight, std::span<float> scores) const
{
    const auto factor = static_cast<float>(weight);
    for (std::size_t p = m_postingStarts[label]; p < m_postingStarts[label + 1]; ++p)
        scores[m_postings[p].row] += factor * m_postings[p].weight;
}

std::optional<std::uint32_t> ContentIndex::labelNamed(int kind, std::string_view name) const
{
    const auto keyOf = [&](std::string_view text) { return kind == kTags ? tagKey(text) : foldText(text); };
    const std::string wanted = keyOf(name);
    const auto k = static_cast<std::size_t>(kind);
    std::optional<std::uint32_t> alike;
    for (std::uint32_t label = m_starts[k]; label < m_starts[k + 1]; ++label) {
        if (m_names[label] == name)
            return label;
        if (!alike && keyOf(m_names[label]) == wanted)
            alike = label;
    }
    return alike;
}

double ContentIndex::share(TitleId id, std::uint32_t label) const
{
    const auto all = entries(id);
    const auto found = std::lower_bound(all.begin(), all.end(), label,
                                        [](const Entry& e, std::uint32_t number) { return e.label < number; });
    return found != all.end() && found->label == label ? found->weight : 0;
}

std::vector<std::string> ContentIndex::shared(TitleId a, TitleId b, int kind) const
{
    std::vector<std::string> names;
    if (std::isnan(cosines(a, b)[static_cast<std::size_t>(kind)]))
        return names;
    std::vector<Entry> common;
    for (const Entry& entry : entries(a)) {
        const auto right = entries(b);
        const auto found = std::lower_bound(right.begin(), right.end(), entry.label,
                                            [](const Entry& e, std::uint32_t label) { return e.label < label; });
        if (kindOf(entry.label) == kind && found != right.end() && found->label == entry.label)
            common.push_back({entry.label, entry.weight * found->weight});
    }
    std::stable_sort(common.begin(), common.end(), [](const Entry& x, const Entry& y) { return x.weight > y.weight; });
    for (const Entry& entry : common)
        names.push_back(m_names[entry.label]);
    return names;
}

} // namespace marquee
