// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace marquee {

/// Finds the one title that a name in another file most likely means, many names over. O(titles) to build.
class TitleLookup
{
public:
    /// `catalogue` must outlive the lookup.
    explicit TitleLookup(const Catalogue& catalogue);

    /// Names match but for case and accents. A year picks the nearest, at most kMostYears away: catalogues often give
    /// the release in one market ("Spirited Away", 2001, stands under 2003). Else, and between equals, the title with
    /// the most votes; then the lower row.
    std::optional<TitleId> find(std::string_view name, std::optional<int> year) const;

    static constexpr int kMostYears = 3;

private:
    const Catalogue& m_catalogue;
    std::unordered_map<std::string, TitleIds> m_titles; ///< by folded name
};

} // namespace marquee
