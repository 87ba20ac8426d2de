// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picks_page.h"

#include "base/figure_text.h"
#include "recommend/shown_parts.h"
#include "report/html_text.h"
#include "report/report_page.h"
#include "report/report_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace marquee {
namespace {

constexpr double kWhole = 100;

std::string colour(const ShownPart& part)
{
    return part.colourClass < 0 ? "other" : classColour(part.colourClass);
}

/// The ranking score at a bar's full width: the best of the list rounded up to 5 points of 100.
double barScale(const std::vector<SheetLine>& lines)
{
    constexpr double kSteps = 20;
    double best = 0;
    for (const SheetLine& line : lines)
        best = std::max(best, std::isnan(line.score) ? 0 : line.score);
    return std::max(1.0, std::ceil(best * kSteps)) / kSteps;
}

std::string legend(double scale)
{
    std::string html = "<p class=\"key\">";
    for (const ShownPart& part : shownParts())
        html += fmt::format("<span><i style=\"background:var(--{})\"></i>{}</span>", colour(part), part.name);
    return html + fmt::format("<span>bars 0 to {}</span></p>\n", fixedText(scale * kWhole, 0));
}

/// The sum written out: the shown parts add up to the shown score.
std::string sumText(const SheetLine& line)
{
    const auto points = shownPoints(line.contributions, line.score);
    std::string text;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i] > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : " + ", shownParts()[i].name, fixedText(points[i], 1));
    return text;
}

std::string whyBar(const SheetLine& line, double scale)
{
    if (std::isnan(line.score))
        return {};
    constexpr double kWidth = 300;
    std::string svg = fmt::format("<svg class=\"why\" viewBox=\"0 0 {} 10\" preserveAspectRatio=\"none\" role=\"img\" "
                                  "aria-label=\"{}\"><rect width=\"{}\" height=\"10\" fill=\"var(--grid)\"/>",
                                  kWidth, sumText(line), kWidth);
    double x = 0;
    for (const ShownPart& part : shownParts()) {
        const double value = sumOf(part.parts, line.contributions);
        if (!(value > 0))
            continue;
        const double width = value / scale * kWidth;
        // The gap is part of the segment, so that the whole bar keeps its length.
        svg += fmt::format("<rect x=\"{:.1f}\" width=\"{:.1f}\" height=\"10\" fill=\"var(--{})\"/>", x,
                           std::max(0.5, width - 1), colour(part));
        x += width;
    }
    return svg + fmt::format("</svg><div class=\"note\">{}</div>", sumText(line));
}

std::string typeWord(TitleType type)
{
    if (type == TitleType::Unknown)
        return {};
    return type == TitleType::Film ? "Film" : "Series";
}

std::string titleCell(const Catalogue& catalogue, const SheetLine& line)
{
    std::string facts = typeWord(catalogue.type(line.title));
    for (const std::string& more : {catalogue.list(ListField::Genres).joined(line.title), line.cluster})
        if (!more.empty())
            facts += (facts.empty() ? "" : " · ") + more;
    std::string html =
        fmt::format("<b>{}</b><div class=\"note\">{}</div>", titleLine(catalogue, line.title), htmlText(facts));
    if (!line.reason.empty())
        html += fmt::format("<div>{}</div>", htmlText(line.reason));
    if (!line.from.empty())
        html += fmt::format("<div class=\"note\">{}</div>", htmlText(line.from));
    if (!line.note.empty())
        html += fmt::format("<div><i>{}</i></div>", htmlText(line.note));
    return html;
}

std::string scoreCell(const Dataset& data, TitleId title)
{
    const double score = data.scores->weightedScore[title.row];
    const auto votes = data.numbers(Measure::ImdbVotes);
    std::string html =
        fmt::format("{}<div class=\"note\">{}", scoreText(score), basisName(data.scores->basis[title.row]));
    if (!votes.empty() && !std::isnan(votes[title.row]))
        html += fmt::format("</div><div class=\"note\">{} votes", wholeText(votes[title.row]));
    return html + "</div>";
}

std::string table(const PickSheet& sheet)
{
    const double scale = barScale(sheet.lines);
    std::string html = "<section>\n<div class=\"card wide\">\n" + legend(scale) +
                       "<table>\n<tr><th class=\"n\">#</th><th>Title</th><th>Score</th><th>Why it ranks here</th>"
                       "<th class=\"n\">Match</th></tr>\n";
    int place = 0;
    for (const SheetLine& line : sheet.lines) {
        ++place;
        html += fmt::format("<tr><td class=\"n\">{}</td><td>{}</td><td class=\"score\">{}</td><td>{}</td>"
                            "<td class=\"n\">{}</td></tr>\n",
                            sheet.shortlist ? place : line.rank.value_or(place),
                            titleCell(*sheet.data->catalogue, line), scoreCell(*sheet.data, line.title),
                            whyBar(line, scale), std::isnan(line.score) ? "–" : fixedText(line.score * kWhole, 1));
    }
    return html + "</table>\n</div>\n</section>\n";
}

} // namespace

std::string picksPage(const PickSheet& sheet, const ReportInfo& info)
{
    std::string facts = "<section class=\"card\">\n<dl class=\"facts\">\n" + sourceFacts(*sheet.data);
    for (const PickFact& made : sheet.facts)
        facts += longFact(htmlText(made.name), made.value);
    facts += scoreFacts(*sheet.data) + originFacts(info) + "</dl>\n</section>\n";
    const std::string method =
        "<p class=\"note\">A match is the sum of the parts shown, from 0 to 100: each part says how near a title comes "
        "to what was asked in one respect, times its weight. What is not known of a title counts nothing. Score is the "
        "weighted score from 0 to 10 with the voices it rests on.</p>\n";
    const std::string lead = sheet.shortlist ? "Gathered by hand, each with what it was picked for"
                                             : "Ranked by weighted parts, each with its reasons";
    return reportPage(htmlText(sheet.heading), lead, table(sheet) + facts + method);
}

} // namespace marquee
