// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/saved_model.h"

#include "core/fixtures.h"

#include <QTest>

using namespace marquee;

namespace {

const DatasetPtr& data()
{
    static const DatasetPtr kData = fixtures::madeUp(400);
    return kData;
}

const ClusteringPtr& fitted()
{
    static const ClusteringPtr kClustering = [] {
        ClusteringOptions options;
        options.clusters = 4;
        options.restarts = 2;
        options.features.weight(Block::Runtime) = 1; // a column with gaps
        return clusterCatalogue(data(), options).value();
    }();
    return kClustering;
}

SavedModel saved()
{
    return savedModelOf(*fitted(), {"One", "Two", "“Three”", "Four, five"});
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

std::string complaint(const std::string& text)
{
    const auto model = readModel(text, "m.json");
    return model ? std::string() : describe(model.error());
}

} // namespace

class SavedModelTest : public QObject
{
    Q_OBJECT
private slots:
    void aModelComesBackBitForBit()
    {
        const SavedModel before = saved();
        const SavedModel after = readModel(modelText(before), "m.json").value();
        QVERIFY(after.options == before.options);
        QVERIFY(after.encoding.columns == before.encoding.columns);
        QVERIFY(after.centroids == before.centroids);
        QVERIFY(after.names == before.names);
        QCOMPARE(after.seed, before.seed);
        QCOMPARE(after.titles, fitted()->features->titles.size());
        QCOMPARE(modelText(after), modelText(before));
    }

    void theTitlesItWasFittedToKeepTheirClusters()
    {
        const Assigned assigned = assignTitles(*data(), readModel(modelText(saved()), "").value());
        QVERIFY(assigned.titles == fitted()->features->titles);
        QVERIFY(assigned.clusters == fitted()->model->labels);
        QVERIFY(std::all_of(assigned.distances.begin(), assigned.distances.end(), [](double d) { return d >= 0; }));
    }

    void anAppliedModelIsTheClusteringWithItsNames()
    {
        const ClusteringPtr applied = applyModel(data(), saved(), {}).value();
        QVERIFY(applied->features->values == fitted()->features->values);
        QVERIFY(applied->clusterOfTitle == fitted()->clusterOfTitle);
        QVERIFY(applied->model->sizes == fitted()->model->sizes);
        QCOMPARE(applied->quality.silhouette, fitted()->quality.silhouette);
        QCOMPARE(applied->profiles[2].name, std::string("“Three”"));
    }

    void otherTitlesAreEncodedByWhatWasLearned() // labels the model never saw, numbers that are missing
    {
        const auto other = fixtures::fromCsv("Title,IMDb Score,IMDb Votes,Genre,Series or Movie\n"
                                             "A,7.5,1000,\"Drama, Never Seen\",Movie\n"
                                             "B,,,Drama,Series\n"
                                             "C,3,20,,Series\n");
        const ClusteringPtr applied = applyModel(other, saved(), {}).value();
        QCOMPARE(applied->features->titles.size(), std::size_t{2});
        QCOMPARE(applied->clusterOfTitle[1], -1);
        QVERIFY(applied->features->values.allFinite());
        QVERIFY(applied->features->names == fitted()->features->names);
        QCOMPARE(applied->profiles.size(), std::size_t{4}); // empty clusters stay
    }

    void nothingRatedIsSaid()
    {
        const auto none = fixtures::fromCsv("Title,IMDb Score\nA,\n");
        QCOMPARE(applyModel(none, saved(), {}).error().code, ErrorCode::TooFewRows);
        QVERIFY(assignTitles(*none, saved()).titles.empty());
    }

    void aBrokenFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("format") << QByteArray("marquee-model") << QByteArray("other");
        QTest::newRow("version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2");
        QTest::newRow("part") << QByteArray("\"clusters\"") << QByteArray("\"klusters\"");
        QTest::newRow("block") << QByteArray("\"block\": \"scores\"") << QByteArray("\"block\": \"skores\"");
        QTest::newRow("source") << QByteArray("\"source\": \"votes\"") << QByteArray("\"source\": \"coins\"");
        QTest::newRow("type") << QByteArray("\"titles\": ") << QByteArray("\"titles\": \"x\", \"t\": ");
        QTest::newRow("width") << QByteArray("\"centroid\": [") << QByteArray("\"centroid\": [1, ");
        QTest::newRow("weight") << QByteArray("\"popularity\": 1.0") << QByteArray("\"popularity\": -1.0");
    }
    void aBrokenFileIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const std::string text = modelText(saved());
        QVERIFY(text.find(from.toStdString()) != std::string::npos);
        const std::string said = complaint(replaced(text, from.toStdString(), to.toStdString()));
        QVERIFY2(said.rfind("m.json: the model cannot be used", 0) == 0, said.c_str());
    }

    void noJsonIsRefused()
    {
        QVERIFY(!complaint("").empty());
        QVERIFY(!complaint("[1, 2]").empty());
        QVERIFY(!complaint("{\"format\": ").empty());
    }

    void aNameForEveryClusterIsNeeded()
    {
        QVERIFY_EXCEPTION_THROWN((void)savedModelOf(*fitted(), {"One"}), std::invalid_argument);
    }
};

QTEST_APPLESS_MAIN(SavedModelTest)
#include "saved_model_test.moc"
