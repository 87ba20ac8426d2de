// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "report/eda_parts.h"
#include "report/html_text.h"

#include <fmt/format.h>

namespace marquee {

namespace {

const char* kindWords(FindingKind kind)
{
    switch (kind) {
    case FindingKind::UnderperformingGenre:
        return "Underperforming genre";
    case FindingKind::StrongGenre:
        return "Strong genre";
    case FindingKind::CriticsAndAudiences:
        return "Critics and audiences";
    case FindingKind::ThinMarket:
        return "Thin market";
    case FindingKind::HiddenGems:
        return "Hidden gems";
    case FindingKind::CrowdPleasers:
        return "Crowd pleasers";
    case FindingKind::CriticDarlings:
        return "Critic darlings";
    case FindingKind::MissingCritics:
        return "Missing critics";
    case FindingKind::Audience:
        return "Who it is for";
    case FindingKind::Era:
        return "Quality by era";
    }
    return "";
}

const char* verdictWords(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Holds:
        return "holds";
    case ClaimVerdict::DoesNotHold:
        return "does not hold";
    case ClaimVerdict::FilmsOnly:
        return "holds for films only";
    case ClaimVerdict::SeriesOnly:
        return "holds for series only";
    case ClaimVerdict::NotTestable:
        return "not testable";
    }
    return "";
}

/// "Drama 6.01, films 6.24": the figures of a strip, in words.
std::string dotWords(const std::vector<FindingDot>& dots)
{
    std::string text;
    for (const FindingDot& dot : dots)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", dot.label, dot.text);
    return htmlText(text);
}

/// The same with intervals: differences of a claim's titles to the rest.
std::string differenceWords(const std::vector<FindingDot>& dots)
{
    std::string text;
    for (const FindingDot& dot : dots) {
        text += fmt::format("{}{} {}", text.empty() ? "" : "; ", dot.label, dot.text);
        if (dot.low && dot.high)
            text += fmt::format(" ({} to {})", signedText(*dot.low), signedText(*dot.high));
    }
    return htmlText(text);
}

std::string findingCard(const Finding& finding)
{
    return fmt::format("<div class=\"card\"><div class=\"note\">{}</div><div class=\"label\">{}</div>"
                       "<div>{}</div><div class=\"note\">{}</div></div>\n",
                       kindWords(finding.kind), htmlText(finding.sentence), dotWords(finding.dots),
                       htmlText(finding.meta));
}

} // namespace

std::string edaFindingsSection(const Findings& findings)
{
    std::string html = "<section>\n<h2>What stands out</h2>\n";
    if (findings.findings.empty())
        return html + "<p>Nothing stands out that the numbers would bear out.</p>\n</section>\n";
    html += "<p class=\"note\">Of the whole catalogue, whatever the filters; the most telling first.</p>\n"
            "<div class=\"figures findings\">\n";
    for (const Finding& finding : findings.findings)
        html += findingCard(finding);
    return html + "</div>\n</section>\n";
}

std::string edaClaimsSection(const Findings& findings)
{
    if (findings.claims.empty())
        return {};
    std::string html = "<section>\n<h2>Common claims, tested</h2>\n<div class=\"card wide\"><table>\n"
                       "<tr><th>Claim</th><th>Verdict</th><th>Difference to the rest</th><th>Numbers</th></tr>\n";
    for (const Claim& claim : findings.claims)
        html += fmt::format("<tr><td>{}</td><td><b>{}</b></td><td>{}</td><td class=\"note\">{}</td></tr>\n",
                            htmlText(claim.text), verdictWords(claim.verdict), differenceWords(claim.dots),
                            htmlText(claim.meta));
    return html + "</table></div>\n</section>\n";
}

std::string edaErasSection(const std::vector<DecadeScore>& eras)
{
    if (eras.empty())
        return {};
    std::string html = "<section>\n<h2>Films by decade</h2>\n<div class=\"card wide\"><table>\n"
                       "<tr><th>Released in</th><th class=\"n\">Mean score</th><th class=\"n\">95 %</th>"
                       "<th class=\"n\">n</th></tr>\n";
    for (const DecadeScore& era : eras)
        html += fmt::format("<tr><td>{}s</td><td class=\"n\">{}</td><td class=\"n\">{} – {}</td>"
                            "<td class=\"n\">{}</td></tr>\n",
                            era.decade, scoreText(era.score.mean), scoreText(era.score.low), scoreText(era.score.high),
                            countText(era.score.n));
    return html + "</table></div>\n</section>\n";
}

} // namespace marquee
