// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment.h"

#include <QTest>

using namespace marquee;

class SegmentTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsKeptComesBack()
    {
        const std::vector<TitleSegment> segments{
            {"Sunday “evening”", {{0}, {7}, {9}}}, {"None yet", {}}, {"Ж\n\"x\"", {{3}}}};
        const auto back = readSegments(segmentsJson(segments), 10);
        QVERIFY(back.ok());
        QCOMPARE(*back, segments);
        QVERIFY(readSegments(segmentsJson({}), 0)->empty());
    }

    void rowsAreSortedAndOnce()
    {
        const auto back = readSegments(R"({"version":1,"segments":[{"name":"A","rows":[5,2,5]}]})", 6);
        QCOMPARE((*back)[0].titles, (TitleIds{{2}, {5}}));
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{segments");
        QTest::newRow("no list") << QByteArray(R"({"version":1})");
        QTest::newRow("other version") << QByteArray(R"({"version":2,"segments":[]})");
        QTest::newRow("no name") << QByteArray(R"({"version":1,"segments":[{"rows":[1]}]})");
        QTest::newRow("empty name") << QByteArray(R"({"version":1,"segments":[{"name":"","rows":[1]}]})");
        QTest::newRow("no rows") << QByteArray(R"({"version":1,"segments":[{"name":"A"}]})");
        QTest::newRow("row beyond the file") << QByteArray(R"({"version":1,"segments":[{"name":"A","rows":[6]}]})");
        QTest::newRow("negative row") << QByteArray(R"({"version":1,"segments":[{"name":"A","rows":[-1]}]})");
        QTest::newRow("no number") << QByteArray(R"({"version":1,"segments":[{"name":"A","rows":["1"]}]})");
        QTest::newRow("no object") << QByteArray(R"({"version":1,"segments":[7]})");
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto back = readSegments(text.toStdString(), 6);
        QVERIFY(!back.ok());
        QCOMPARE(back.error().code, ErrorCode::BadField);
    }
};

QTEST_APPLESS_MAIN(SegmentTest)
#include "segment_test.moc"
