// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/finding_sources.h"
#include "base/figure_text.h"
#include "report/eda_parts.h"

#include <array>
#include <fmt/format.h>

namespace marquee {

namespace {

/// In the order of Rule.
constexpr std::array<const char*, kRuleCount> kRuleSentences{
    "Text that was UTF-8 read as Windows-1252 is put back",
    "Labels that differ in capitals alone become one",
    "Stray tokens are dropped from lists",
    "Repeats: same title, type and release date",
    "Borrowed facts: other titles with the same score, votes, cast and date",
    "Impossible dates: released in a later year than added",
    "Added on the day the collection began, which is no real date",
    "Outliers: outside Tukey's fences, heavy-tailed numbers on the log scale",
    "Impossible values: outside their scale, negative counts, dates of the wrong century",
    "Lists are split into labels",
    "Numbers with grouping, percent signs or decimal commas are read",
    "Money with currency signs or words for magnitudes is read",
    "Dates in other forms than year-month-day are read",
    "Runtimes in hours, minutes or classes are read",
    "Gaps of chosen columns are filled",
};

/// "1 cell changed", "1,204 cells changed".
std::string counted(std::size_t count, const char* thing, const char* what)
{
    return fmt::format("{} {}{} {}", countText(count), thing, count == 1 ? "" : "s", what);
}

std::string ruleCount(const RuleSummary& summary, RuleKind kind)
{
    if (!summary.enabled)
        return "off";
    if (kind == RuleKind::Changes)
        return counted(summary.changes, "cell", "changed");
    if (kind == RuleKind::Reads)
        return counted(summary.read, "cell", "read");
    std::string text = counted(summary.titles, "title", "flagged");
    if (summary.changes > 0)
        text += ", " + counted(summary.changes, "cell", "changed");
    if (summary.dropped > 0)
        text += ", " + counted(summary.dropped, "title", "dropped");
    return text;
}

std::string droppedNote(std::size_t dropped)
{
    return dropped == 0 ? std::string("No record is dropped: flagged titles stay in every figure.")
                        : fmt::format("{} in every figure; other flagged titles stay.",
                                      counted(dropped, "record", dropped == 1 ? "is absent" : "are absent"));
}

} // namespace

std::string edaCleaningSection(const Dataset& data)
{
    std::string html = "<section>\n<h2>What cleaning did</h2>\n<div class=\"card wide\"><table>\n"
                       "<tr><th>Rule</th><th>Name</th><th class=\"n\">Result</th></tr>\n";
    for (std::size_t i = 0; i < data.cleaning->rules.size(); ++i)
        html += fmt::format("<tr><td>{}</td><td>{}</td><td class=\"n\">{}</td></tr>\n", kRuleSentences[i],
                            ruleName(static_cast<Rule>(i)),
                            ruleCount(data.cleaning->rules[i], ruleKind(static_cast<Rule>(i))));
    const std::size_t oddities = data.catalogue->source().issues().size() + data.catalogue->issues().size();
    return html + fmt::format("</table>\n<p class=\"note\">{} "
                              "Oddities met while reading the file, kept and counted: {}.</p></div>\n</section>\n",
                              droppedNote(data.cleaning->dropped.size()), countText(oddities));
}

std::string edaMethodSection(const Dataset& data)
{
    const Scores& scores = *data.scores;
    return fmt::format(
        "<section>\n<h2>Method</h2>\n<div class=\"card\">\n"
        "<p>The weighted score, from 0 to 10, draws the IMDb score towards the catalogue's mean by a prior worth {} "
        "votes, and joins it with the critics' scores on the audience's scale: {} audience, {} critics. A title "
        "without any score is unrated, never 0. The gap is the critics' standard score less the audience's; under {} "
        "standard deviations a title counts as balanced.</p>\n"
        "<p>Films are compared with films and series with series. Group means are shrunken towards the whole, "
        "intervals are 95 % (Student's t, Welch), and q is the false discovery rate of Benjamini and Hochberg: a "
        "finding is told only where it is large enough and q is at most {}.</p>\n"
        "<p>A median or a chart uses the titles that have the value. Missing values are neither filled in nor counted "
        "as 0. The same file and rules give the same report.</p>\n</div>\n</section>\n",
        wholeText(scores.priorVotes), shortText(scores.options.audienceWeight), shortText(scores.options.criticWeight),
        shortText(scores.options.balancedBelow), shortText(kMostFalse));
}

} // namespace marquee
