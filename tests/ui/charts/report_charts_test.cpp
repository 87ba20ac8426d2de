// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "charts/catalogue/catalogue_chart.h"
#include "charts/report_charts.h"
#include "report/report_style.h"
#include "theme/locale_scope.h"
#include "theme/theme.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace marquee;

namespace {

/// What is wrong with some inline drawings of one page; empty when nothing is.
QString firstFault(const std::vector<ReportChart>& charts)
{
    QSet<QString> ids;
    for (const ReportChart& chart : charts) {
        const QByteArray svg = QByteArray::fromStdString(chart.svg);
        if (!svg.startsWith("<svg") || svg.contains("http") || chart.title.empty())
            return QString::fromStdString("no self-contained drawing: " + chart.title);
        QXmlStreamReader xml(svg);
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            texts += xml.name() == QLatin1String("text") ? 1 : 0;
            const QString id = xml.attributes().value("id").toString();
            if (!id.isEmpty() && ids.contains(id))
                return "twice: " + id;
            ids.insert(id);
        }
        if (xml.hasError() || texts < 4)
            return QString::fromStdString(chart.title) + ": " + xml.errorString();
    }
    return {};
}

} // namespace

class ReportChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChartIsOneSoundSvgElement()
    {
        ClusteringOptions options;
        options.kMax = 4;
        options.restarts = 2;
        const auto clustering = clusterCatalogue(sampleDataset(), options);
        QVERIFY2(clustering.ok(), clustering ? "" : clustering.error().detail.c_str());
        const auto charts = clusterReportCharts(**clustering, {}, lightTheme(), LocaleScope::english());
        QCOMPARE(charts.size(), std::size_t{10}); // sizes, scores, distribution, silhouettes, components, five indices
        QCOMPARE(firstFault(charts), QString());
    }

    void everyChartOfTheExplorationIsDrawnOrExplained()
    {
        const DatasetPtr data = sampleDataset();
        const ReportCharts charts = edaReportCharts(data, data->all(), lightTheme(), LocaleScope::english());
        QCOMPARE(charts.drawn.size() + charts.missing.size(), catalogueChartKinds(*data->catalogue).size());
        QVERIFY(charts.drawn.size() > 10);
        QCOMPARE(firstFault(charts.drawn), QString());
        for (const ReportChart& chart : charts.drawn)
            QVERIFY2(chart.caption.find(" used of ") != std::string::npos, chart.title.c_str());
        for (const MissingChart& chart : charts.missing)
            QVERIFY2(!chart.reason.empty(), chart.title.c_str());
    }

    void namesOfTheUserStandInTheCharts()
    {
        ClusteringOptions options;
        options.clusters = 3;
        options.restarts = 2;
        const auto clustering = clusterCatalogue(sampleDataset(), options);
        const auto charts = clusterReportCharts(**clustering, {{0, "Ours"}}, lightTheme(), LocaleScope::english());
        const QString sizes = QString::fromStdString(charts.front().svg);
        QVERIFY(sizes.contains("1 Ours"));
        QVERIFY(!sizes.contains("1 " + QString::fromStdString((*clustering)->profiles.front().name)));
        const auto scatter = std::find_if(charts.begin(), charts.end(), [](const ReportChart& chart) {
            return chart.svg.find("components-") != std::string::npos ||
                   chart.title.find("components") != std::string::npos;
        });
        QVERIFY(scatter != charts.end());
        for (const char* badge : {">1<", ">2<", ">3<"}) // colour never speaks alone
            QVERIFY2(scatter->svg.find(badge) != std::string::npos, badge);
    }

    void numbersFollowTheLocaleAskedForAlone()
    {
        const DatasetPtr data = sampleDataset();
        const auto before = QLocale();
        const ReportCharts german = edaReportCharts(data, data->all(), lightTheme(), QLocale("de_DE"));
        QCOMPARE(QLocale(), before);
        const ReportCharts english = edaReportCharts(data, data->all(), lightTheme(), LocaleScope::english());
        QCOMPARE(german.drawn.front().title, english.drawn.front().title);
        QVERIFY(german.drawn.front().svg != english.drawn.front().svg);
    }

    void theReportsStyleHasTheColoursOfTheThemes()
    {
        const QString style = QString::fromUtf8(reportStyle().data(), static_cast<qsizetype>(reportStyle().size()));
        const QString light = style.section(QStringLiteral("@media"), 0, 0);
        const QString dark = style.section(QStringLiteral("@media"), 1, 1);
        const auto holds = [](const QString& css, const QString& name, const QColor& colour) {
            return css.contains(QStringLiteral("--%1: %2;").arg(name, colour.name().toUpper()));
        };
        for (const auto& [css, theme] : {std::pair(light, &lightTheme()), std::pair(dark, &darkTheme())}) {
            for (int c = 0; c < 10; ++c)
                QVERIFY2(holds(css, QStringLiteral("c%1").arg(c), theme->classColour(c)), qPrintable(css));
            QVERIFY(holds(css, QStringLiteral("other"), theme->other));
            QVERIFY(holds(css, QStringLiteral("text"), theme->text));
            QVERIFY(holds(css, QStringLiteral("text2"), theme->text2));
            QVERIFY(holds(css, QStringLiteral("text3"), theme->text3));
            QVERIFY(holds(css, QStringLiteral("surface"), theme->surface));
            QVERIFY(holds(css, QStringLiteral("accent"), theme->accent));
        }
    }

    void withoutASweepItsChartsAreLeftOut()
    {
        ClusteringOptions options;
        options.clusters = 3;
        options.restarts = 2;
        const auto clustering = clusterCatalogue(sampleDataset(), options);
        QVERIFY(clustering.ok());
        QCOMPARE(clusterReportCharts(**clustering, {}, lightTheme(), LocaleScope::english()).size(), std::size_t{5});
    }
};

QTEST_MAIN(ReportChartsTest)
#include "report_charts_test.moc"
