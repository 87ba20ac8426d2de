// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figure_text.h"
#include "clustering/cluster_merge.h"
#include "report/html_text.h"
#include "report/report_page.h"
#include "report/report_parts.h"

#include <fmt/format.h>

namespace marquee {

namespace {

std::string blockWeights(const FeatureOptions& options)
{
    std::string text;
    for (int block = 0; block < kBlockCount; ++block) {
        const double weight = options.weights[static_cast<std::size_t>(block)];
        if (weight > 0)
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", blockName(static_cast<Block>(block)),
                                shortText(weight));
    }
    return text;
}

} // namespace

std::string factsSection(const Clustering& clustering, const ReportInfo& info)
{
    const Dataset& data = *clustering.data;
    std::string html = "<section class=\"card\">\n<dl class=\"facts\">\n" + sourceFacts(data);
    html += fact("Clustered", countText(clustering.features->titles.size()));
    html += fact("Left out, unrated", countText(clustering.features->leftOut.size()));
    html += fact("Clusters", fmt::format("{}, {}", fittedClusters(clustering),
                                         clustering.sweep ? "found automatically" : "set by hand"));
    if (!clustering.handMerges.empty())
        html += fact("After merging by hand", std::to_string(clustering.model->clusters()));
    html += fact("Seed", std::to_string(clustering.model->seed));
    html += fact("Restarts", info.restarts ? std::to_string(*info.restarts) : std::string());
    html += scoreFacts(data) + originFacts(info);
    html +=
        longFact("Filters",
                 info.filters.empty() ? "none" : info.filters + " (of the view; the clusters are of all rated titles)");
    html += longFact("Block weights", blockWeights(clustering.features->options));
    return html + "</dl>\n</section>\n";
}

std::string qualitySection(const Clustering& clustering)
{
    const ClusterQuality& quality = clustering.quality;
    std::string html = "<section>\n<h2>How well the clusters separate</h2>\n<div class=\"figures\">\n";
    html += figureCard("Silhouette", fixedText(quality.silhouette, 3),
                       "From −1 to 1: how much nearer a title is to its own cluster than to the next.");
    html += figureCard("Calinski-Harabasz", groupedText(quality.calinskiHarabasz, 1),
                       "Spread between the clusters over spread within them; higher is better.");
    html += figureCard("Davies-Bouldin", fixedText(quality.daviesBouldin, 3),
                       "How alike each cluster is to its nearest rival; lower is better.");
    html += figureCard("Inertia", groupedText(clustering.model->inertia, 1),
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
