// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/parts.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>
#include <string>

using namespace marquee;

class PresetsTest : public QObject
{
    Q_OBJECT
private slots:
    void partNamesGoBothWays()
    {
        std::set<std::string_view> names;
        for (int p = 0; p < kPartCount; ++p) {
            const auto part = static_cast<Part>(p);
            names.insert(partName(part));
            QVERIFY(partFromName(partName(part)) == part);
        }
        QCOMPARE(names.size(), std::size_t{kPartCount});
        QVERIFY(partName(Part::Genres) == "content_genres");
        QVERIFY(partName(Part::Market) == "market");
        QVERIFY(!partFromName("content"));
    }

    void presetNamesGoBothWays()
    {
        for (const auto preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment})
            QVERIFY(presetFromName(presetName(preset)) == preset);
        QVERIFY(presetName(Preset::Similar) == "similar");
        QVERIFY(!presetFromName("Similar "));
    }

    void weightsOfEachPresetSumToOne()
    {
        for (const auto preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
            const PartValues weights = presetWeights(preset);
            QVERIFY(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
            for (const double weight : weights)
                QVERIFY(weight >= 0);
        }
    }

    void onlyGemsWeighsRarity()
    {
        const auto rarity = [](Preset preset) { return presetWeights(preset)[static_cast<std::size_t>(Part::Rarity)]; };
        QVERIFY(rarity(Preset::Gems) > 0);
        for (const auto preset : {Preset::Similar, Preset::Crowd, Preset::Segment})
            QCOMPARE(rarity(preset), 0.0);
    }

    void contentLeadsSimilarAndTheCrowdLeadsCrowd()
    {
        const auto content = [](Preset preset) {
            const PartValues weights = presetWeights(preset);
            return std::accumulate(weights.begin(), weights.begin() + 5, 0.0);
        };
        QVERIFY(content(Preset::Similar) > 0.6);
        QVERIFY(content(Preset::Crowd) < 0.4);
        QVERIFY(content(Preset::Crowd) > 0.1); // still the query's own list
        QCOMPARE(content(Preset::Segment), 0.0);
    }

    void segmentPutsTheOwnClusterFirst() // an outsider has at most 0.85 of the cluster part
    {
        const PartValues weights = presetWeights(Preset::Segment);
        const double cluster = weights[static_cast<std::size_t>(Part::Cluster)];
        const double quality = weights[static_cast<std::size_t>(Part::Quality)];
        QVERIFY(cluster > 0.85 * cluster + quality);
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "presets_test.moc"
