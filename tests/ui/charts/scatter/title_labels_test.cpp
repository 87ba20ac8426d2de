// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/title_labels.h"

#include "base/random.h"

#include <QTest>

#include <numeric>

using namespace marquee;

class TitleLabelsTest : public QObject
{
    Q_OBJECT
private slots:
    void noLabelLiesOverAnother()
    {
        const auto labels = place(300, ground(40));
        QVERIFY(labels.size() > 10);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(ground(40).area.contains(labels[i].box));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].box.intersects(labels[j].box));
        }
    }

    void obstaclesStayFree()
    {
        LabelGround with = ground(40);
        with.obstacles = {QRectF(0, 0, 600, 200)};
        const auto labels = place(300, with);
        QVERIFY(!labels.empty());
        for (const auto& label : labels)
            QVERIFY(!label.box.intersects(with.obstacles[0]));
    }

    void theMostImportantComeFirstAndNoMoreThanAsked()
    {
        const auto labels = place(300, ground(3));
        QCOMPARE(labels.size(), std::size_t(3));
        QCOMPARE(labels[0].point, 0U); // nothing is in its way
        QCOMPARE(labels[0].text, QStringLiteral("Title 0"));
        QVERIFY(place(300, ground(0)).empty());
        QVERIFY(place(0, ground(5)).empty());
    }

    void hiddenPointsHaveNoLabel()
    {
        std::vector<std::uint32_t> order{0, 1};
        const auto labels = placeTitleLabels(
            order, ground(5), [](std::uint32_t i) { return i == 0 ? std::nullopt : std::optional(QPointF(100, 100)); },
            [](std::uint32_t) { return QStringLiteral("x"); });
        QCOMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels[0].point, 1U);
    }

    void zoomingInBringsMore()
    {
        QVERIFY(labelCount(1) > 0);
        std::size_t before = 0;
        for (const double zoom : {0.5, 1.0, 2.0, 4.0, 8.0}) {
            QVERIFY(labelCount(zoom) >= before);
            before = labelCount(zoom);
        }
        QVERIFY(labelCount(8) > 2 * labelCount(1));
        QCOMPARE(labelCount(1e9), std::size_t(40));
    }

private:
    static LabelGround ground(std::size_t most) { return {QRectF(0, 0, 600, 400), {}, most, QFont()}; }

    static std::vector<TitleLabel> place(std::uint32_t n, const LabelGround& ground)
    {
        std::vector<std::uint32_t> order(n);
        std::iota(order.begin(), order.end(), 0U);
        Random random(4);
        std::vector<QPointF> places;
        for (std::uint32_t i = 0; i < n; ++i)
            places.emplace_back(20 + random.uniform() * 560, 20 + random.uniform() * 360);
        return placeTitleLabels(
            order, ground, [&](std::uint32_t i) { return std::optional(places[i]); },
            [](std::uint32_t i) { return QStringLiteral("Title %1").arg(i); });
    }
};

QTEST_MAIN(TitleLabelsTest)
#include "title_labels_test.moc"
