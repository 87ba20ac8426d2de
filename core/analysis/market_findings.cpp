// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_sources.h"
#include "analysis/finding_text.h"
#include "analysis/gap_map.h"

#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

/// What counts as thin. Languages divide a catalogue more sharply than the countries a title is available in, where
/// nine of ten genres lie within a fifth of what the margins lead to expect.
struct ThinRule
{
    ListField field = ListField::Languages;
    double mostOfExpected = 0.5;
    const char* where = ""; ///< between "titles are" and the market
};

constexpr double kLeastExpected = 50;
constexpr double kSurelyBelow = -4; ///< standard deviations; hundreds of cells are looked at

Finding describeCell(const Dataset& data, const GapMap& map, const GapCell& cell, const ThinRule& rule)
{
    Finding finding;
    finding.kind = FindingKind::ThinMarket;
    finding.sentence =
        fmt::format("Only {} {} {} {} {}, not the expected {}.", countText(cell.observed), cell.row,
                    cell.observed == 1 ? "title is" : "titles are", rule.where, cell.column, wholeText(cell.expected));
    finding.meta = fmt::format("margins of {} titles", countText(map.used));
    if (!std::isnan(cell.meanScore))
        finding.meta += fmt::format("; mean score {}", scoreText(cell.meanScore));
    finding.dots = {plainDot("found", static_cast<double>(cell.observed), countText(cell.observed)),
                    referenceDot("expected", cell.expected, wholeText(cell.expected))};
    finding.titles =
        titlesOfCell(data.catalogue->list(ListField::Genres), data.catalogue->list(rule.field), cell, data.all());
    return finding;
}

/// The cell that falls shortest in standard deviations among those thin enough.
const GapCell* thinnest(const GapMap& map, const ThinRule& rule)
{
    const GapCell* found = nullptr;
    for (const GapCell& cell : map.cells) {
        const bool thin = static_cast<double>(cell.observed) <= rule.mostOfExpected * cell.expected;
        if (cell.observed > 0 && thin && cell.expected >= kLeastExpected && cell.z <= kSurelyBelow &&
            (found == nullptr || cell.z < found->z))
            found = &cell;
    }
    return found;
}

} // namespace

std::vector<Finding> marketFindings(const Dataset& data)
{
    const ThinRule rules[] = {{ListField::Languages, 0.5, "in"}, {ListField::Countries, 0.8, "on offer in"}};
    std::vector<Finding> findings;
    const ListColumn& genres = data.catalogue->list(ListField::Genres);
    for (const ThinRule& rule : rules) {
        const GapMap map = gapMap(genres, data.catalogue->list(rule.field), data.all(), data.scores->weightedScore);
        if (const GapCell* cell = thinnest(map, rule))
            findings.push_back(describeCell(data, map, *cell, rule));
    }
    return findings;
}

} // namespace marquee
