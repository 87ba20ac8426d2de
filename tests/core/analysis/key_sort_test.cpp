// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/key_sort.h"
#include "base/random.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace marquee;

class KeySortTest : public QObject
{
    Q_OBJECT
private slots:
    void keysOrderAsNumbersDo()
    {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        const std::vector<double> ascending{-kInfinity, -1e300, -2,           -1.5,  -5e-324,  0,
                                            5e-324,     1,      1.0000000001, 1e300, kInfinity};
        for (std::size_t i = 1; i < ascending.size(); ++i)
            QVERIFY(orderedKey(ascending[i - 1]) < orderedKey(ascending[i]));
        QCOMPARE(orderedKey(-0.0), orderedKey(0.0));
    }
    void sortsStably_data()
    {
        QTest::addColumn<quint64>("bound");
        QTest::newRow("many ties") << quint64{7};
        QTest::newRow("two bytes") << quint64{60000};
        QTest::newRow("eight bytes") << ~quint64{0};
    }
    void sortsStably()
    {
        QFETCH(quint64, bound);
        Random random(11);
        std::vector<KeyedTitle> titles(5000);
        for (std::uint32_t i = 0; i < titles.size(); ++i)
            titles[i] = {random.below(bound), TitleId{i}};
        auto expected = titles;
        std::stable_sort(expected.begin(), expected.end(),
                         [](const KeyedTitle& a, const KeyedTitle& b) { return a.key < b.key; });
        sortByKey(titles);
        for (std::size_t i = 0; i < titles.size(); ++i)
            QCOMPARE(titles[i].id.row, expected[i].id.row);
    }
    void sortsNothing()
    {
        std::vector<KeyedTitle> none;
        sortByKey(none);
        QVERIFY(none.empty());
    }
};

QTEST_APPLESS_MAIN(KeySortTest)
#include "key_sort_test.moc"
