// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "charts/report_charts.h"
#include "theme/theme.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace marquee;

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
        const auto charts = clusterReportCharts(**clustering, lightTheme());
        QCOMPARE(charts.size(), std::size_t{9}); // sizes, scores, distribution, components, five indices
        QSet<QString> ids;
        for (const ReportChart& chart : charts) {
            const QByteArray svg = QByteArray::fromStdString(chart.svg);
            QVERIFY(svg.startsWith("<svg"));
            QVERIFY(!svg.contains("href=\"http"));
            QXmlStreamReader xml(svg);
            int texts = 0;
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                texts += xml.name() == QLatin1String("text") ? 1 : 0;
                const QString id = xml.attributes().value("id").toString();
                QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable("twice: " + id));
                ids.insert(id);
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY2(texts >= 4, chart.title.c_str());
            QVERIFY(!chart.title.empty());
        }
    }

    void withoutASweepItsChartsAreLeftOut()
    {
        ClusteringOptions options;
        options.clusters = 3;
        options.restarts = 2;
        const auto clustering = clusterCatalogue(sampleDataset(), options);
        QVERIFY(clustering.ok());
        QCOMPARE(clusterReportCharts(**clustering, lightTheme()).size(), std::size_t{4});
    }
};

QTEST_MAIN(ReportChartsTest)
#include "report_charts_test.moc"
