// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "recommend/recommender.h"

namespace marquee {

TitleIds findTitles(const Catalogue& catalogue, std::string_view name, std::optional<int> year)
{
    const std::string folded = foldText(name);
    TitleIds exact, alike;
    for (std::uint32_t row = 0; row < catalogue.size(); ++row) {
        const TitleId id{row};
        if (catalogue.isDropped(id) || (year && catalogue.releaseYear(id) != year))
            continue;
        const std::string_view title = catalogue.title(id);
        if (title == name)
            exact.push_back(id);
        else if (exact.empty() && foldText(title) == folded)
            alike.push_back(id);
    }
    return exact.empty() ? alike : exact;
}

} // namespace marquee
