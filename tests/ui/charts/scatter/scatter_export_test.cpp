// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "charts/chart_export.h"
#include "charts/plot_chart.h"
#include "charts/scatter/cluster_scatter.h"
#include "charts/scatter/point_layer.h"
#include "ui/charts/drawn_texts.h"

#include <QSvgRenderer>
#include <QTest>

using namespace marquee;

namespace {

/// Points spread evenly over the unit square in three classes.
ScatterPointsPtr cloud(std::uint32_t n)
{
    ScatterPoints points;
    Random random(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        points.x.push_back(static_cast<float>(random.uniform()));
        points.y.push_back(static_cast<float>(random.uniform()));
        points.classes.push_back(static_cast<std::int16_t>(i % 3));
        points.titles.push_back({i});
    }
    points.shuffleDrawOrder();
    return std::make_shared<const ScatterPoints>(std::move(points));
}

ChartFoot sampleFoot()
{
    ChartFoot foot;
    foot.legends.push_back({QStringLiteral("Cluster"),
                            {{LegendMark{LegendMark::Ink::Class, 0}, QStringLiteral("1 Quiet & long")},
                             {LegendMark{LegendMark::Ink::Class, 1}, QStringLiteral("2 Loud")}}});
    foot.footer = QStringLiteral("12 drawn of 40");
    return foot;
}

QStringList wordsOf(const QByteArray& svg)
{
    QStringList words;
    for (const auto& text : test::textsOf(svg))
        words << text.text;
    return words;
}

} // namespace

class ScatterExportTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init()
    {
        m_view = std::make_unique<ClusterScatter>();
        m_view->resize(600, 400);
        show(40);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void legendAndFooterAreInEveryFormat()
    {
        m_view->setFoot(sampleFoot());
        const double foot = footHeight(sampleFoot(), 600);
        QVERIFY(foot > 20);
        const QByteArray svg = renderSvg(chart(), m_view->size());
        const QStringList words = wordsOf(svg);
        for (const char* word : {"Cluster", "1 Quiet & long", "2 Loud", "12 drawn of 40", "across"})
            QVERIFY2(words.contains(QLatin1String(word)), word);
        QCOMPARE(QSvgRenderer(svg).viewBox(), QRect(0, 0, 600, 400 + static_cast<int>(foot)));
        const QImage png = renderPng(chart(), m_view->size(), 2);
        QCOMPARE(png.size(), 2 * QSize(600, 400 + static_cast<int>(foot)));
        QVERIFY(hasColour(png.copy(0, 800, 1200, png.height() - 800), lightTheme().classColour(0)));
        QVERIFY(hasColour(png.copy(0, 800, 1200, png.height() - 800), lightTheme().classColour(1)));
        QCOMPARE(png.pixelColor(0, png.height() - 1), lightTheme().surface);
        QVERIFY(renderPdf(chart(), m_view->size()).startsWith("%PDF"));
    }

    void withoutAFootThePictureIsAsLargeAsTheChart()
    {
        QCOMPARE(renderPng(chart(), m_view->size(), 1).size(), QSize(600, 400));
    }

    void aLongLegendWrapsInsideThePicture()
    {
        ChartFoot foot = sampleFoot();
        for (int c = 2; c < 14; ++c)
            foot.legends[0].entries.push_back(
                {LegendMark{LegendMark::Ink::Class, c}, QStringLiteral("%1 Family animation").arg(c + 1)});
        foot.legends[0].entries.push_back({{}, QString(300, QLatin1Char('x'))});
        m_view->setFoot(foot);
        QVERIFY(footHeight(foot, 600) > 2 * footHeight(sampleFoot(), 600));
        const QByteArray svg = renderSvg(chart(), m_view->size());
        const QRectF page = QSvgRenderer(svg).viewBoxF();
        for (const auto& text : test::textsOf(svg))
            QVERIFY2(page.contains(text.box), qPrintable(text.text));
    }

    void fewPointsStayShapes()
    {
        const QByteArray svg = renderSvg(chart(), m_view->size());
        QVERIFY(!svg.contains("<image"));
        QVERIFY(chart().rasterNote().isEmpty());
        QVERIFY(hasColour(drawn(svg), blended(0)));
    }

    void manyPointsAreOnePictureAndItIsSaid()
    {
        show(2500);
        const QByteArray svg = renderSvg(chart(), m_view->size());
        QCOMPARE(svg.count("<image"), 1);
        QVERIFY2(chart().rasterNote().contains(QStringLiteral("2,500 points")), qPrintable(chart().rasterNote()));
        QVERIFY(svg.contains("2,500 points"));
        QVERIFY(wordsOf(svg).contains(QStringLiteral("across"))); // the rest stays text
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QVERIFY(m_view->layer().pointsInView() < 500); // what counts is what is in view
        QVERIFY(!renderSvg(chart(), m_view->size()).contains("<image"));
    }

    void hiddenPointsAreInNoFile()
    {
        m_view->setHiddenClasses({true, false, true});
        const QImage picture = drawn(renderSvg(chart(), m_view->size()));
        QVERIFY(!hasColour(picture, blended(0)));
        QVERIFY(hasColour(picture, blended(1)));
    }

private:
    void show(std::uint32_t n) { m_view->setPoints(cloud(n), QStringLiteral("across"), QStringLiteral("up")); }
    PlotChart& chart() const { return m_view->plotChart(); }

    static QImage drawn(const QByteArray& svg)
    {
        QSvgRenderer renderer(svg);
        QImage image(renderer.defaultSize() * 4, QImage::Format_RGB32);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }
    static bool hasColour(const QImage& image, const QColor& colour)
    {
        const auto near = [](int a, int b) { return qAbs(a - b) <= 3; };
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (near(pixel.red(), colour.red()) && near(pixel.green(), colour.green()) &&
                    near(pixel.blue(), colour.blue()))
                    return true;
            }
        }
        return false;
    }
    /// A class's colour at the points' opacity on the ground.
    static QColor blended(int c)
    {
        const QColor& over = lightTheme().classColour(c);
        const QColor& under = lightTheme().surface;
        const auto mix = [](int a, int b) { return qRound(0.6 * a + 0.4 * b); };
        return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
    }

    std::unique_ptr<ClusterScatter> m_view;
};

QTEST_MAIN(ScatterExportTest)
#include "scatter_export_test.moc"
