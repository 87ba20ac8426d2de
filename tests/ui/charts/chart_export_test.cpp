// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_samples.h"

#include "charts/chart_export.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace marquee;

class ChartExportTest : public QObject
{
    Q_OBJECT

private slots:
    void picturesHaveTheSizeAskedFor()
    {
        const auto chart = makeHistogramChart(sampleHistogram(), lightTheme());
        for (const int scale : {1, 2, 4}) {
            const QImage image = renderPng(*chart, {388, 217}, scale);
            QCOMPARE(image.size(), QSize(388, 217) * scale);
            QCOMPARE(image.pixelColor(0, 0), lightTheme().surface);
        }
    }

    void exportLeavesTheChartAsItWas()
    {
        const auto chart = makeHistogramChart(sampleHistogram(), lightTheme());
        chart->resize(500, 300);
        renderPng(*chart, {388, 217}, 1);
        renderSvg(*chart, {388, 217});
        QCOMPARE(chart->size(), QSizeF(500, 300));
        QVERIFY(chart->scene() == nullptr);
    }

    void svgKeepsTheWords()
    {
        HistogramNumbers numbers = sampleHistogram();
        numbers.caption.title = "<Score> & \"more\""; // must be escaped
        const QByteArray svg = renderSvg(*makeHistogramChart(numbers, darkTheme()), {388, 217});
        QXmlStreamReader xml(svg);
        QString words;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const char* word : {"<Score> & \"more\"", "titles per bin", "100 used of 15,480", "median 6.54", "6.71"})
            QVERIFY2(words.contains(word), word);
        QVERIFY(QSvgRenderer(svg).isValid());
        QCOMPARE(QSvgRenderer(svg).viewBox(), QRect(0, 0, 388, 217));
    }

    void filesAreOfTheKindTheirNameSays()
    {
        const QTemporaryDir folder;
        const auto chart = makeRowChart(sampleRows(), lightTheme());
        const std::vector<std::pair<QString, QByteArray>> kinds{{"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF"}};
        for (const auto& kind : kinds) {
            const QString path = folder.filePath("chart." + kind.first);
            QVERIFY(saveChart(*chart, {388, 217}, 2, path).ok());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(kind.second), qPrintable(kind.first));
        }
        QCOMPARE(QImage(folder.filePath("chart.png")).size(), QSize(776, 434));
    }

    void failuresAreToldNotSwallowed()
    {
        const auto chart = makeRowChart(sampleRows(), lightTheme());
        const Status noFolder = saveChart(*chart, {388, 217}, 1, "/no/such/folder/chart.png");
        QVERIFY(!noFolder);
        QCOMPARE(noFolder.error().code, ErrorCode::FileUnwritable);
        const Status noKind = saveChart(*chart, {388, 217}, 1, "chart.docx");
        QVERIFY(!noKind);
        QCOMPARE(noKind.error().code, ErrorCode::InvalidArgument);
    }

    void theClipboardGetsPictureAndTable()
    {
        const auto chart = makeHistogramChart(sampleHistogram(), lightTheme());
        copyChart(*chart, {388, 217}, 2);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(776, 434));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat("image/svg+xml"));
        copyTable({{"Bin", "Titles"}, {{"a\tb", "3"}, {"c\nd", "4"}}});
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("Bin\tTitles\na b\t3\nc d\t4"));
    }
};

QTEST_MAIN(ChartExportTest)
#include "chart_export_test.moc"
