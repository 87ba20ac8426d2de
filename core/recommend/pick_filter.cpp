// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_filter.h"

#include <algorithm>
#include <cmath>

namespace marquee {

PickFilter::PickFilter(const Dataset& data, const PickLimits& limits)
    : m_data(data), m_limits(limits), m_open(limits == PickLimits{})
{
    addAnyOf(data.catalogue->list(ListField::Languages), limits.languages);
    addAnyOf(data.catalogue->list(ListField::Countries), limits.countries);
    addAnyOf(data.catalogue->ageRatings(), limits.ageRatings);
}

void PickFilter::addAnyOf(const ListColumn& list, const std::vector<std::string>& labels)
{
    if (labels.empty())
        return;
    AnyOf condition{&list, std::vector<char>(list.dictionary().size(), 0)};
    for (const auto& label : labels)
        if (const auto code = list.dictionary().find(label))
            condition.wanted[*code] = 1;
    m_lists.push_back(std::move(condition));
}

bool PickFilter::passesNumbers(TitleId id) const
{
    const Catalogue& catalogue = *m_data.catalogue;
    if (m_limits.yearMin || m_limits.yearMax) {
        const auto year = catalogue.releaseYear(id);
        if (!year || *year < m_limits.yearMin.value_or(*year) || *year > m_limits.yearMax.value_or(*year))
            return false;
    }
    if (m_limits.minVotes) {
        const auto votes = catalogue.numbers(Measure::ImdbVotes);
        if (id.row >= votes.size() || !(votes[id.row] >= *m_limits.minVotes))
            return false;
    }
    return !m_limits.ratedOnly || !std::isnan(m_data.scores->weightedScore[id.row]);
}

bool PickFilter::passes(TitleId id) const
{
    if (m_open)
        return true;
    if (std::binary_search(m_limits.excluded.begin(), m_limits.excluded.end(), id))
        return false;
    if (!m_limits.only.empty() && !std::binary_search(m_limits.only.begin(), m_limits.only.end(), id))
        return false;
    const Catalogue& catalogue = *m_data.catalogue;
    if (m_limits.type && catalogue.type(id) != *m_limits.type)
        return false;
    const auto& runtimes = m_limits.runtimes;
    if (!runtimes.empty() && std::find(runtimes.begin(), runtimes.end(), catalogue.runtimeClass(id)) == runtimes.end())
        return false;
    for (const AnyOf& condition : m_lists) {
        const auto codes = condition.list->codes(id);
        if (std::none_of(codes.begin(), codes.end(), [&](auto code) { return condition.wanted[code] != 0; }))
            return false;
    }
    return passesNumbers(id);
}

} // namespace marquee
