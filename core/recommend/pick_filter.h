// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "recommend/recommender.h"

#include <vector>

namespace marquee {

/// Hard limits made ready for one catalogue: labels looked up once, titles tested fast.
class PickFilter
{
public:
    /// `data` must outlive the filter.
    PickFilter(const Dataset& data, const PickLimits& limits);

    /// A title without the value fails a limit on it.
    bool passes(TitleId id) const;
    /// No limit at all: every title passes.
    bool open() const noexcept { return m_open; }

private:
    /// Labels of one list of which a title needs at least one.
    struct AnyOf
    {
        const ListColumn* list = nullptr;
        std::vector<char> wanted; ///< by code
    };

    void addAnyOf(const ListColumn& list, const std::vector<std::string>& labels);
    bool passesNumbers(TitleId id) const;

    const Dataset& m_data;
    const PickLimits& m_limits;
    std::vector<AnyOf> m_lists;
    bool m_open;
};

} // namespace marquee
