// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/component_charts.h"

#include "charts/chart_export.h"
#include "theme/theme.h"

#include <QImage>
#include <QTest>

using namespace marquee;

namespace {

/// Three components of three features: shares 0.5, 0.3 and 0.2.
ComponentNumbers threeComponents()
{
    auto pca = std::make_shared<Pca>();
    pca->loadings = RowMajorMatrix::Identity(3, 3);
    pca->loadings.row(0) << 0.48, -0.64, 0.6;
    pca->explainedRatio = Eigen::Vector3d(0.5, 0.3, 0.2);
    pca->explainedVariance = Eigen::Vector3d(5, 3, 2);
    ComponentNumbers numbers;
    numbers.pca = std::move(pca);
    numbers.features = QStringList{"Score", "Votes", "Year"};
    numbers.onX = 0;
    numbers.onY = 1;
    numbers.titles = 90;
    numbers.allTitles = 100;
    return numbers;
}

} // namespace

class ComponentChartsTest : public QObject
{
    Q_OBJECT
private slots:
    void sharesAddUp()
    {
        const auto numbers = threeComponents();
        const std::vector<double> sums = cumulativeShares(*numbers.pca);
        QCOMPARE(sums.size(), std::size_t{3});
        QVERIFY(std::abs(sums[1] - 0.8) < 1e-12 && std::abs(sums[2] - 1) < 1e-12);
        QCOMPARE(componentsThatAreEnough(*numbers.pca), 2); // exactly 80 %
    }
    void withoutVarianceAllComponentsAreNeeded()
    {
        Pca none;
        none.explainedRatio = Eigen::VectorXd::Zero(4);
        QCOMPARE(componentsThatAreEnough(none), 4);
    }
    void loadingsGoBySizeWhateverTheirSign()
    {
        QCOMPARE(byLoading(*threeComponents().pca, 0), (std::vector<int>{1, 2, 0}));
        QCOMPARE(byLoading(*threeComponents().pca, 2), (std::vector<int>{2, 0, 1})); // equal ones in their order
    }
    void theScreeTellsTrueValues()
    {
        const auto chart = makeScreeChart(threeComponents(), lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{3});
        QCOMPARE(chart->marks().name(1), QString("PC 2"));
        const QString value = chart->marks().value(1);
        QVERIFY(value.contains("30.0") && value.contains("80.0") && value.contains("vertical axis"));
        QCOMPARE(chart->table().rows.size(), std::size_t{3});
        QCOMPARE(chart->table().header.size(), chart->table().rows[0].size());
        QVERIFY(chart->summary().contains("2 of 3 components explain 80"));
        QCOMPARE(chart->caption().footer, QString("90 used of 100"));
    }
    void theLoadingsOfTheChosenComponent()
    {
        auto numbers = threeComponents();
        const auto chart = makeLoadingsChart(numbers, lightTheme());
        QCOMPARE(chart->marks().size(), std::size_t{3});
        QCOMPARE(chart->marks().name(0), QString("Votes"));
        QVERIFY(chart->marks().value(0).startsWith(QString::fromUtf8("PC 1 \u22120.640\nPC 2 +1.000")));
        QCOMPARE(chart->table().header, QStringList({"Feature", "PC 1", "PC 2", "PC 3"}));
        QVERIFY(chart->summary().contains("Year +0.60"));
        numbers.chosen = 2;
        QCOMPARE(makeLoadingsChart(numbers, lightTheme())->marks().name(0), QString("Year"));
    }
    void manyFeaturesAreCutAndCounted()
    {
        auto numbers = threeComponents();
        auto pca = std::make_shared<Pca>();
        pca->loadings = RowMajorMatrix::Constant(1, 40, 0.1);
        pca->explainedRatio = Eigen::VectorXd::Ones(1);
        pca->explainedVariance = Eigen::VectorXd::Ones(1);
        numbers.pca = std::move(pca);
        numbers.features.clear();
        for (int i = 0; i < 40; ++i)
            numbers.features << QStringLiteral("Genre: %1").arg(i);
        const auto chart = makeLoadingsChart(numbers, darkTheme());
        QVERIFY(chart->marks().size() < 40);
        QVERIFY(chart->caption().footerRight.startsWith(QString::number(40 - chart->marks().size())));
        QCOMPARE(chart->table().rows.size(), std::size_t{40});
    }
    void bothAreDrawn()
    {
        for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
            const QImage scree = renderPng(*makeScreeChart(threeComponents(), *theme), {400, 300}, 1);
            const QImage loadings = renderPng(*makeLoadingsChart(threeComponents(), *theme), {400, 300}, 1);
            const auto holds = [](const QImage& image, const QColor& colour) {
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (image.pixel(x, y) == colour.rgb())
                            return true;
                return false;
            };
            QVERIFY(holds(scree, theme->accent)); // the chosen component
            QVERIFY(holds(loadings, theme->diverging[1]) && holds(loadings, theme->diverging[5]));
        }
    }
};

QTEST_MAIN(ComponentChartsTest)
#include "component_charts_test.moc"
