// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "report/html_text.h"
#include "report/report_parts.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace marquee {

namespace {

/// The stretch of the score axis that shows every cluster's interval.
struct ScoreScale
{
    double low = 0;
    double high = 10;
};

ScoreScale commonScale(const Clustering& clustering)
{
    ScoreScale scale{10, 0};
    for (const ClusterProfile& profile : clustering.profiles) {
        if (std::isnan(profile.weightedScore.low))
            continue;
        scale.low = std::min(scale.low, profile.weightedScore.low);
        scale.high = std::max(scale.high, profile.weightedScore.high);
    }
    if (scale.low > scale.high)
        return {};
    return {std::floor(2 * scale.low) / 2, std::ceil(2 * scale.high) / 2};
}

/// A dot with its interval on the common scale, and the mean of all as a dashed line.
std::string intervalStrip(const ClusterProfile& profile, const ScoreScale& scale, double mean)
{
    constexpr double kWidth = 240;
    const auto x = [&](double score) {
        return fmt::format("{:.1f}", kWidth * (score - scale.low) / std::max(scale.high - scale.low, 1e-9));
    };
    const MeanInterval& score = profile.weightedScore;
    if (std::isnan(score.mean))
        return {};
    std::string svg =
        fmt::format("<svg class=\"strip\" viewBox=\"0 0 {0} 16\" role=\"img\" aria-label=\"{1}\">"
                    "<line x1=\"0\" x2=\"{0}\" y1=\"8\" y2=\"8\" stroke=\"var(--grid)\" stroke-width=\"2\"/>",
                    kWidth, scoreText(score.mean));
    if (!std::isnan(mean))
        svg += fmt::format(
            "<line x1=\"{0}\" x2=\"{0}\" y1=\"0\" y2=\"16\" stroke=\"var(--edge)\" stroke-dasharray=\"2 2\"/>",
            x(mean));
    const std::string colour = classColour(profile.id);
    if (!std::isnan(score.low))
        svg += fmt::format("<line x1=\"{}\" x2=\"{}\" y1=\"8\" y2=\"8\" stroke=\"var(--{})\" stroke-width=\"2\"/>",
                           x(score.low), x(score.high), colour);
    return svg + fmt::format("<circle cx=\"{}\" cy=\"8\" r=\"3.5\" fill=\"var(--{})\"/></svg>", x(score.mean), colour);
}

double meanOfClustered(const Clustering& clustering)
{
    const auto& scores = clustering.data->scores->weightedScore;
    return momentsOf(clustering.features->titles, [&](TitleId id) { return scores[id.row]; }).mean();
}

std::string scoreRow(const std::string& name, const MeanInterval& score, int decimals)
{
    if (score.n == 0)
        return {};
    return fmt::format(
        "<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{} – {}</td><td class=\"n\">{}</td></tr>\n", name,
        fixedText(score.mean, decimals), fixedText(score.low, decimals), fixedText(score.high, decimals),
        countText(score.n));
}

std::string metricRows(const ClusterProfile& profile)
{
    std::string rows;
    for (const MetricMean& metric : profile.metrics)
        rows += scoreRow(htmlText(metric.name) + " (all: " + groupedText(metric.overall, 2) + ")", metric.mean, 2);
    return rows;
}

std::string scoreTable(const ClusterProfile& profile)
{
    return "<table>\n<tr><th>Mean of</th><th class=\"n\">Mean</th><th class=\"n\">95 %</th><th "
           "class=\"n\">n</th></tr>\n" +
           scoreRow("Weighted", profile.weightedScore, 2) + scoreRow("IMDb", profile.imdb, 2) +
           scoreRow("Rotten Tomatoes", profile.rottenTomatoes, 1) + scoreRow("Metacritic", profile.metacritic, 1) +
           metricRows(profile) + "</table>\n";
}

std::string labelList(const std::string& heading, const std::vector<LabelLift>& labels)
{
    if (labels.empty())
        return {};
    std::string html = "<div><h3>" + heading + "</h3>\n<ul>\n";
    for (const LabelLift& label : labels)
        html += fmt::format("<li><span>{}</span><span class=\"value\">{}, {}×</span></li>\n", htmlText(label.label),
                            percentText(label.share), fixedText(label.lift, 1));
    return html + "</ul></div>\n";
}

std::string centralList(const Catalogue& catalogue, const ClusterProfile& profile)
{
    if (profile.central.empty())
        return {};
    std::string html = "<div><h3>Central titles</h3>\n<ul>\n";
    for (const TitleId id : profile.central)
        html += "<li><span>" + titleLine(catalogue, id) + "</span></li>\n";
    return html + "</ul></div>\n";
}

std::string boundaryList(const Catalogue& catalogue, const ClusterProfile& profile)
{
    if (profile.boundary.empty())
        return {};
    std::string html = "<div><h3>On the boundary</h3>\n<ul>\n";
    for (const BoundaryTitle& boundary : profile.boundary)
        html += fmt::format("<li><span>{}</span><span class=\"value\">next: {}</span></li>\n",
                            titleLine(catalogue, boundary.title), boundary.other + 1);
    return html + "</ul></div>\n";
}

std::string summaryLine(const ClusterProfile& profile)
{
    std::string line = fmt::format("{} titles, {} of the clustered; {} films; median year {}", countText(profile.size),
                                   percentText(profile.share), percentText(profile.filmShare),
                                   std::isnan(profile.medianYear) ? "–" : fixedText(profile.medianYear, 0));
    if (!std::isnan(profile.medianVotes))
        line += fmt::format("; median votes {}", wholeText(profile.medianVotes));
    if (!std::isnan(profile.silhouette))
        line += fmt::format("; silhouette {}", fixedText(profile.silhouette, 2));
    return line + ".";
}

} // namespace

std::string overviewSection(const Clustering& clustering, const ReportInfo& info)
{
    const ScoreScale scale = commonScale(clustering);
    const double mean = meanOfClustered(clustering);
    std::string html = "<section>\n<h2>The clusters at a glance</h2>\n<div class=\"card wide\"><table>\n"
                       "<tr><th>Cluster</th><th class=\"n\">Titles</th><th class=\"n\">Share</th>"
                       "<th class=\"n\">Mean score</th><th>95 % interval</th></tr>\n";
    for (const ClusterProfile& profile : clustering.profiles)
        html += fmt::format("<tr><td>{0}<a href=\"#cluster-{1}\">{2}</a></td><td class=\"n\">{3}</td>"
                            "<td class=\"n\">{4}</td><td class=\"n\">{5}</td><td>{6}</td></tr>\n",
                            clusterBadge(profile.id), profile.id + 1, clusterName(profile, info),
                            countText(profile.size), percentText(profile.share), scoreText(profile.weightedScore.mean),
                            intervalStrip(profile, scale, mean));
    return html +
           fmt::format("</table>\n<p class=\"note\">Intervals on one scale from {} to {}; the dashed line is the mean "
                       "of all clustered titles, {}.</p></div>\n</section>\n",
                       fixedText(scale.low, 1), fixedText(scale.high, 1), scoreText(mean));
}

std::string clusterSections(const Clustering& clustering, const ReportInfo& info)
{
    const Catalogue& catalogue = *clustering.data->catalogue;
    std::string html;
    for (const ClusterProfile& profile : clustering.profiles) {
        html += fmt::format(
            "<section class=\"card cluster\" id=\"cluster-{}\" style=\"border-left-color:var(--{})\">\n"
            "<h2>{}{}</h2>\n<p class=\"note\">{}</p>\n<div class=\"wide\">{}</div>\n<div class=\"columns\">\n",
            profile.id + 1, classColour(profile.id), clusterBadge(profile.id), clusterName(profile, info),
            summaryLine(profile), scoreTable(profile));
        html += labelList("Genres that set it apart", profile.genres) + labelList("Languages", profile.languages) +
                labelList("Tags", profile.tags) + labelList("Countries", profile.countries) +
                labelList("What it is not", profile.notLike) + centralList(catalogue, profile) +
                boundaryList(catalogue, profile);
        html += "</div>\n</section>\n";
    }
    return html.empty() ? html : "<h2>What each cluster is like</h2>\n" + html;
}

std::string titleListSection(const Clustering& clustering, const ReportInfo& info)
{
    std::vector<TitleIds> members(clustering.profiles.size());
    for (std::uint32_t row = 0; row < clustering.clusterOfTitle.size(); ++row) {
        const int cluster = clustering.clusterOfTitle[row];
        if (cluster >= 0 && static_cast<std::size_t>(cluster) < members.size())
            members[static_cast<std::size_t>(cluster)].push_back(TitleId{row});
    }
    std::string html = "<section>\n<h2>All titles by cluster</h2>\n<div class=\"card\">\n";
    for (std::size_t i = 0; i < members.size(); ++i) {
        html += fmt::format("<details><summary>{}{} ({})</summary>\n<ul class=\"titles\">\n",
                            clusterBadge(clustering.profiles[i].id), clusterName(clustering.profiles[i], info),
                            countText(members[i].size()));
        for (const TitleId id : members[i])
            html += "<li>" + titleLine(*clustering.data->catalogue, id) + "</li>\n";
        html += "</ul></details>\n";
    }
    return html + "</div>\n</section>\n";
}

} // namespace marquee
