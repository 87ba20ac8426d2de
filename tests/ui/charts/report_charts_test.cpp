// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sample_dataset.h"

#include "charts/report_charts.h"
#include "report/report_style.h"
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
        QCOMPARE(clusterReportCharts(**clustering, lightTheme()).size(), std::size_t{4});
    }
};

QTEST_MAIN(ReportChartsTest)
#include "report_charts_test.moc"
