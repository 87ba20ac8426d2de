// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "core/analysis/dataset_fixture.h"
#include "core/report/page_checks.h"
#include "report/cluster_report.h"

#include <QTest>

using namespace marquee;
using namespace marquee::test;

namespace {

/// 120 films in two clear groups, one title an attack on the page, one unrated.
std::string twoGroups()
{
    Random random(2);
    std::string csv = "Title,Genre,Languages,Series or Movie,IMDb Score,IMDb Votes,Metacritic Score,Release Date\n";
    csv += "<script>alert('1')</script> & sons,Drama,French,Movie,8.2,90000,81,2001-01-01\n";
    csv += "Nobody Rated This,Drama,French,Movie,,,,2001-01-01\n";
    for (int i = 0; i < 120; ++i) {
        const bool first = i % 2 == 0;
        csv += "Film " + std::to_string(i) + (first ? ",Drama,French,Movie," : ",Horror,English,Movie,");
        csv += std::to_string((first ? 8 : 5) + random.uniform()) + (first ? ",90000,80," : ",300,30,");
        csv += first ? "1990-05-05\n" : "2019-05-05\n";
    }
    return csv;
}

ClusteringPtr clustered(std::optional<int> k)
{
    ClusteringOptions options;
    options.clusters = k;
    options.kMax = 4;
    options.restarts = 3;
    options.threads = 2;
    return clusterCatalogue(datasetFrom(twoGroups()), options).value();
}

QString html(const Clustering& clustering, const ReportInfo& info = {}, const std::vector<ReportChart>& charts = {})
{
    return QString::fromStdString(clusterReportHtml(clustering, charts, info));
}

} // namespace

class ClusterReportTest : public QObject
{
    Q_OBJECT

    ClusteringPtr m_two = clustered(2);

private slots:
    void everythingIsThere()
    {
        ReportInfo info;
        info.date = "2026-01-31";
        info.restarts = 3;
        info.filters = "type: film";
        const QString page = html(*m_two, info);
        for (const char* part : {"test.csv", "2026-01-31", "type: film", "Silhouette", "Davies-Bouldin", "Method",
                                 "All titles by cluster", "121 titles in 2", "<dd>122</dd>"})
            QVERIFY2(page.contains(QString::fromUtf8(part)), part);
        QCOMPARE(page.count("<section class=\"card cluster\""), 2);
        QCOMPARE(page.count("<details>"), 2);
    }
    void everyClusteredTitleIsListedOnce()
    {
        const QString lists = html(*m_two).section("All titles by cluster", 1);
        QCOMPARE(lists.count("<li>"), 121);
        QVERIFY(!lists.contains("Nobody Rated This"));
    }
    void textIsEscaped()
    {
        const QString page = html(*m_two, {}, {{"<b>A & B</b>", "<svg></svg>", "3 < 4 used"}});
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; sons"));
        QVERIFY(page.contains("&lt;b&gt;A &amp; B&lt;/b&gt;") && page.contains("<svg></svg>"));
        QVERIFY(page.contains("3 &lt; 4 used"));
        QCOMPARE(firstNestingFault(page), QString());
    }
    void narrowChartsStandSideBySide()
    {
        const QString page = html(*m_two, {}, {{"One", "<svg></svg>", {}}, {"Two", "<svg></svg>", {}, true}});
        const qsizetype row = page.indexOf("<div class=\"charts\">");
        QVERIFY(row > page.indexOf("<svg></svg>") && row < page.lastIndexOf("<svg></svg>"));
        QCOMPARE(firstNestingFault(page), QString());
    }
    void pageNestsProperlyAndStandsAlone()
    {
        const QString page = html(*m_two);
        QCOMPARE(firstNestingFault(page), QString());
        QVERIFY(!page.contains("http") && !page.contains("src=") && !page.contains("url("));
        QVERIFY(!page.contains("nan", Qt::CaseSensitive) && !page.contains("inf<"));
    }
    void everyColumnThatWasFilledInIsNamed()
    {
        Clustering filled = *m_two;
        auto features = std::make_shared<FeatureMatrix>(*filled.features);
        features->encoding.imputed = {{Block::Popularity, "Votes (log)", 3, "median of its type"},
                                      {Block::Era, "Release year", 1, "median of its type"}};
        filled.features = std::move(features);
        QVERIFY(html(filled).contains(QString::fromUtf8("Filled in: 3 cells of “Votes (log)” (median of its type); "
                                                        "1 cell of “Release year” (median of its type).")));
    }
    void namesOfTheUserWin()
    {
        ReportInfo info;
        info.names = {{0, "Ours & mine"}};
        const QString page = html(*m_two, info);
        QVERIFY(page.contains("Ours &amp; mine"));
        QVERIFY(!page.contains(QString::fromStdString(m_two->profiles[0].name)));
    }
    void sweepIsToldWhenKWasFound()
    {
        QVERIFY(!html(*m_two).contains("<h2>Why "));
        const auto automatic = clustered(std::nullopt);
        const QString page = html(*automatic);
        QVERIFY(page.contains(QString("<h2>Why %1 clusters</h2>").arg(automatic->model->clusters())));
        QCOMPARE(firstNestingFault(page), QString());
    }
    void equalInputEqualBytes() { QCOMPARE(html(*m_two), html(*clustered(2))); }
};

QTEST_APPLESS_MAIN(ClusterReportTest)
#include "cluster_report_test.moc"
