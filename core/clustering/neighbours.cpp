// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/neighbours.h"

#include <algorithm>
#include <cmath>

namespace marquee {

std::vector<Neighbour> nearestTitles(const FeatureMatrix& features, TitleId title, std::size_t count)
{
    const auto& titles = features.titles;
    const auto own = std::lower_bound(titles.begin(), titles.end(), title);
    if (own == titles.end() || *own != title)
        return {};
    const auto& values = features.values;
    const auto row = values.row(own - titles.begin());
    const Eigen::VectorXd squares = (values.rowwise() - row).rowwise().squaredNorm();
    std::vector<Neighbour> all;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (titles[i] != title)
            all.push_back({titles[i], std::sqrt(squares(static_cast<Eigen::Index>(i)))});
    const auto kept = static_cast<std::ptrdiff_t>(std::min(count, all.size()));
    std::partial_sort(all.begin(), all.begin() + kept, all.end(), [](const Neighbour& a, const Neighbour& b) {
        return a.distance < b.distance || (a.distance == b.distance && a.title < b.title);
    });
    all.resize(static_cast<std::size_t>(kept));
    return all;
}

} // namespace marquee
