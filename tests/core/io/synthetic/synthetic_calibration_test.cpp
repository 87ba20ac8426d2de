// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/synthetic/calibration_figures.h"

#include <QtTest>
#include <cmath>
#include <fstream>
#include <map>

using namespace marquee;
using namespace marquee::test;

/// Every figure of calibration.json, aggregates of the real 15,480-row catalogue, holds in the synthetic one.
class SyntheticCalibrationTest : public QObject
{
    Q_OBJECT

private:
    nlohmann::json m_expected;
    std::map<std::pair<int, int>, SyntheticTable> m_tables; ///< by rows and seed: each is made once

    const SyntheticTable& table(int rows, int seed)
    {
        const auto [found, isNew] = m_tables.try_emplace({rows, seed});
        if (isNew)
            found->second = generateTable({static_cast<std::size_t>(rows), static_cast<std::uint64_t>(seed)}).value();
        return found->second;
    }

private slots:
    void initTestCase()
    {
        std::ifstream file(MARQUEE_TEST_DATA "/calibration.json");
        m_expected = nlohmann::json::parse(file);
    }

    void figuresWithinFourStandardErrors_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("seed");
        QTest::newRow("sample") << 9425 << 1;
        QTest::newRow("second seed") << 15480 << 2;
        QTest::newRow("third seed") << 15480 << 3;
    }

    void figuresWithinFourStandardErrors()
    {
        QFETCH(int, rows);
        QFETCH(int, seed);
        const CalibrationSample sample(table(rows, seed));
        const CalibrationFigures figures(m_expected, sample);
        QVERIFY(figures.all().size() > 1200);
        QStringList off;
        for (const auto& [name, z] : figures.all()) {
            if (!(std::abs(z) <= 4.0))
                off << QString("%1: z = %2").arg(QString::fromStdString(name)).arg(z, 0, 'f', 2);
        }
        QVERIFY2(off.isEmpty(), qPrintable(off.join("; ")));
    }

    void tagsAreAsManyAsInTheRealFile()
    {
        const CalibrationSample sample(table(15480, 2));
        const int distinct = static_cast<int>(sample.itemCounts("Tags", ',').size());
        QVERIFY2(std::abs(distinct - m_expected.at("distinct_tags").get<int>()) <= 20,
                 qPrintable(QString::number(distinct)));
    }
};

QTEST_APPLESS_MAIN(SyntheticCalibrationTest)
#include "synthetic_calibration_test.moc"
