// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "base/numbers.h"
#include "base/version.h"
#include "report/html_text.h"
#include "report/report_parts.h"

#include <fmt/format.h>

namespace marquee {

namespace {

std::string fact(const std::string& name, const std::string& value)
{
    return value.empty() ? std::string() : fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", name, htmlText(value));
}

std::string blockWeights(const FeatureOptions& options)
{
    std::string text;
    for (int block = 0; block < kBlockCount; ++block) {
        const double weight = options.weights[static_cast<std::size_t>(block)];
        if (weight > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", blockName(static_cast<Block>(block)),
                                formatNumber(weight));
    }
    return text;
}

/// A fact too long for a column.
std::string longFact(const std::string& name, const std::string& value)
{
    return fmt::format("<div class=\"whole\"><dt>{}</dt><dd>{}</dd></div>\n", name, htmlText(value));
}

/// The file's name without the folders, which are nobody else's business.
std::string baseName(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

std::string qualityCard(const std::string& name, const std::string& figure, const std::string& meaning)
{
    return fmt::format("<div class=\"card\"><div class=\"label\">{}</div><div class=\"figure\">{}</div>"
                       "<div class=\"note\">{}</div></div>\n",
                       name, figure, meaning);
}

} // namespace

std::string factsSection(const Clustering& clustering, const ReportInfo& info)
{
    const RawTable& source = clustering.data->catalogue->source();
    const ScoreOptions& scores = clustering.data->scores->options;
    std::string html = "<section class=\"card\">\n<dl class=\"facts\">\n";
    html += longFact("File", baseName(source.fileName()));
    html += fact("FNV-1a hash", fmt::format("{:016x}", source.contentHash()));
    html += fact("Records", countText(clustering.data->size()));
    html += fact("Clustered", countText(clustering.features->titles.size()));
    html += fact("Left out, unrated", countText(clustering.features->leftOut.size()));
    html += fact("Filters", info.filters.empty() ? "none" : info.filters);
    html += fact("Clusters", fmt::format("{}, {}", clustering.model->clusters(),
                                         clustering.sweep ? "found automatically" : "set by hand"));
    html += fact("Seed", std::to_string(clustering.model->seed));
    html += fact("Restarts", info.restarts ? std::to_string(*info.restarts) : std::string());
    html += fact("Score weights", fmt::format("audience {}, critics {}", formatNumber(scores.audienceWeight),
                                              formatNumber(scores.criticWeight)));
    html += fact("Prior strength", wholeText(clustering.data->scores->priorVotes) + " votes");
    html += fact("Marquee", version());
    html += fact("Date", info.date);
    html += longFact("Block weights", blockWeights(clustering.features->options));
    return html + "</dl>\n</section>\n";
}

std::string qualitySection(const Clustering& clustering)
{
    const ClusterQuality& quality = clustering.quality;
    std::string html = "<section>\n<h2>How well the clusters separate</h2>\n<div class=\"figures\">\n";
    html += qualityCard("Silhouette", fixedText(quality.silhouette, 3),
                        "From −1 to 1: how much nearer a title is to its own cluster than to the next.");
    html += qualityCard("Calinski-Harabasz", groupedText(quality.calinskiHarabasz, 1),
                        "Spread between the clusters over spread within them; higher is better.");
    html += qualityCard("Davies-Bouldin", fixedText(quality.daviesBouldin, 3),
                        "How alike each cluster is to its nearest rival; lower is better.");
    html += qualityCard("Inertia", groupedText(clustering.model->inertia, 1),
                        "Sum of squared distances to the own centre; comparable at the same features only.");
    return html + "</div>\n<p class=\"note\">All figures are exact, over every clustered title.</p>\n</section>\n";
}

std::string sweepSection(const Clustering& clustering)
{
    if (!clustering.sweep)
        return {};
    std::string html = fmt::format("<section>\n<h2>Why {} clusters</h2>\n<div class=\"card\">\n<p>{}</p>\n"
                                   "<div class=\"wide\"><table>\n<tr><th>k</th><th class=\"n\">Inertia</th>"
                                   "<th class=\"n\">Silhouette</th><th class=\"n\">Calinski-Harabasz</th>"
                                   "<th class=\"n\">Davies-Bouldin</th></tr>\n",
                                   clustering.model->clusters(), htmlText(clustering.sweep->verdict));
    for (const SweepPoint& point : clustering.sweep->points)
        html += fmt::format("<tr><td>{}{}{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td>"
                            "<td class=\"n\">{}</td></tr>\n",
                            point.k == clustering.model->clusters() ? "<b>" : "", point.k,
                            point.k == clustering.model->clusters() ? "</b>" : "", groupedText(point.model.inertia, 1),
                            fixedText(point.quality.silhouette, 3), groupedText(point.quality.calinskiHarabasz, 1),
                            fixedText(point.quality.daviesBouldin, 3));
    return html + "</table></div>\n</div>\n</section>\n";
}

} // namespace marquee
