// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"
#include "checks.h"
#include "commands.h"
#include "data_input.h"
#include "output.h"

namespace marquee::cli {

namespace {

/// "p25" or "100": a percentile of the votes present, or votes.
std::string votesOrPercentile(std::string_view value)
{
    if (!value.starts_with('p'))
        return zeroOrMore(value).empty() ? "" : "is neither a number of votes nor a percentile such as p25";
    const auto percentile = parseNumber(value.substr(1));
    return percentile && *percentile >= 0 && *percentile <= 100 ? "" : "is no percentile from p0 to p100";
}

ScoreOptions scoreOptions(const Options& options)
{
    ScoreOptions scores;
    scores.audienceWeight = options.number("audience-weight").value_or(scores.audienceWeight);
    scores.criticWeight = options.number("critic-weight").value_or(scores.criticWeight);
    if (const auto prior = options.text("prior-votes")) {
        if (prior->starts_with('p'))
            scores.priorPercentile = *parseNumber(prior->substr(1));
        else
            scores.priorVotes = *parseNumber(*prior);
    }
    return scores;
}

void writeScores(const Dataset& data, TableWriter& table)
{
    table.header({"row", "title", "weighted_rating", "critic_score", "weighted_score", "basis", "gap"});
    for (const TitleId id : data.all()) {
        table.whole(id.row);
        table.text(data.catalogue->title(id));
        table.number(data.scores->weightedRating[id.row]);
        table.number(data.scores->criticScore[id.row]);
        table.number(data.scores->weightedScore[id.row]);
        table.text(basisName(data.scores->basis[id.row]));
        table.number(data.scores->gap[id.row]);
        table.endRow();
    }
}

Status run(const Options& options)
{
    OpenOptions open;
    open.scores = scoreOptions(options);
    const auto data = openData(options, open);
    if (!data)
        return data.error();
    return putTable(options, [&](TableWriter& table) { writeScores(**data, table); });
}

} // namespace

Command scoreCommand()
{
    return {"score", "Weighted rating, critic score, weighted score and gap of every title",
            joined({dataOptions(),
                    {{"audience-weight", "W", "weight of the audience (default 0.6)", zeroOrMore},
                     {"critic-weight", "W", "weight of the critics (default 0.4)", zeroOrMore},
                     {"prior-votes", "N|pNN", "strength of the prior in votes, or a percentile of them (default p25)",
                      votesOrPercentile}},
                    tableOptions()}),
            run};
}

} // namespace marquee::cli
