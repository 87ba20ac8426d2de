// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_contrast.h"

#include "core/analysis/dataset_fixture.h"
#include "io/table_reader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

/// 40 films (crime, English, 7.x, many votes) and 40 series (comedy, Korean, 5.x, few votes); every fourth of each is a
/// drama.
DatasetPtr twoKinds()
{
    std::string csv = "Title,Genre,Languages,Series or Movie,View Rating,IMDb Score,IMDb Votes,Release Year,Hours\n";
    for (int i = 0; i < 80; ++i) {
        const bool film = i < 40;
        csv += "T" + std::to_string(i) + (film ? ",\"Crime" : ",\"Comedy") + (i % 4 == 0 ? ", Drama\"," : "\",") +
               (film ? "English,Movie,R,7." : "Korean,Series,,5.") + std::to_string(i % 10) + ',' +
               (film ? "1000" : "100") + ",2010," + std::to_string(film ? 20 + i % 2 : 30 + i % 2) + '\n';
    }
    return test::datasetFrom(csv);
}

TitleIds rows(std::uint32_t from, std::uint32_t to)
{
    TitleIds ids;
    for (std::uint32_t row = from; row < to; ++row)
        ids.push_back({row});
    return ids;
}

const NumberContrast* numberOf(const GroupContrast& contrast, MeasureField field)
{
    const auto found = std::find_if(contrast.numbers.begin(), contrast.numbers.end(),
                                    [&](const NumberContrast& number) { return number.field == field; });
    return found == contrast.numbers.end() ? nullptr : &*found;
}

const LabelContrast* labelOf(const GroupContrast& contrast, const std::string& label)
{
    const auto found = std::find_if(contrast.labels.begin(), contrast.labels.end(),
                                    [&](const LabelContrast& each) { return each.label == label; });
    return found == contrast.labels.end() ? nullptr : &*found;
}

bool near(double a, double b, double by = 1e-9)
{
    return std::abs(a - b) <= by;
}

} // namespace

class GroupContrastTest : public QObject
{
    Q_OBJECT
private slots:
    void hedgesKnownValue() // d = 2 / sqrt(2.5), freed of bias by 1 - 3/15
    {
        const std::vector<double> a{2, 4, 6};
        const std::vector<double> b{1, 2, 3};
        const Estimate g = hedgesG(momentsOf(a), momentsOf(b));
        QVERIFY(near(g.value, 0.8 * 2 / std::sqrt(2.5)));
        QVERIFY(near(g.high - g.value, g.value - g.low));
        QVERIFY(near(hedgesG(momentsOf(b), momentsOf(a)).value, -g.value));
    }

    void hedgesWithoutSpreadOrValues()
    {
        const std::vector<double> one{2};
        const std::vector<double> same{3, 3, 3};
        QVERIFY(std::isnan(hedgesG(momentsOf(one), momentsOf(same)).value));
        QVERIFY(std::isnan(hedgesG(momentsOf(same), momentsOf(same)).value));
    }

    void newcombesExample() // Newcombe 1998, table II: 56/70 - 48/80, method 10
    {
        const Estimate difference = shareDifference(56, 70, 48, 80);
        QVERIFY(near(difference.value, 0.2));
        QVERIFY(near(difference.low, 0.0524, 5e-5));
        QVERIFY(near(difference.high, 0.3339, 5e-5));
        const Estimate none = shareDifference(0, 10, 0, 20); // 0/10 - 0/20: -0.1611 to 0.2775
        QVERIFY(near(none.low, -0.1611, 5e-5));
        QVERIFY(near(none.high, 0.2775, 5e-5));
        QVERIFY(std::isnan(shareDifference(0, 0, 1, 2).value));
    }

    void numbersSideBySide()
    {
        const auto data = twoKinds();
        const GroupContrast contrast = contrastGroups(*data, rows(0, 40), rows(40, 80));
        QCOMPARE(contrast.sizeA, std::size_t{40});
        QCOMPARE(contrast.shared, std::size_t{0});
        const NumberContrast* score = numberOf(contrast, Measure::ImdbScore);
        QVERIFY(score);
        QVERIFY(near(score->a.mean, 7.45) && near(score->b.mean, 5.45) && near(score->difference.value, 2));
        QVERIFY(score->difference.low < 2 && score->difference.high > 2 && score->effect.value > 5);
        const NumberContrast* hours = numberOf(contrast, MeasureField::ofColumn(8));
        QVERIFY(hours && near(hours->difference.value, -10) && hours->effect.value < 0);
        QVERIFY(!numberOf(contrast, Measure::Metacritic)); // nobody has it
        for (std::size_t i = 1; i < contrast.numbers.size(); ++i) {
            const double before = contrast.numbers[i - 1].effect.value;
            const double now = contrast.numbers[i].effect.value;
            QVERIFY(std::isnan(now) || std::abs(before) >= std::abs(now));
        }
    }

    void heavyTailsAreComparedByFactor()
    {
        const auto data = twoKinds();
        const GroupContrast contrast = contrastGroups(*data, rows(0, 40), rows(40, 80));
        const NumberContrast* votes = numberOf(contrast, Measure::ImdbVotes);
        QVERIFY(votes && votes->ratio);
        QVERIFY(near(votes->a.mean, 1000, 1e-6) && near(votes->b.mean, 100, 1e-6));
        QVERIFY(near(votes->difference.value, 1001.0 / 101.0, 1e-9));
    }

    void labelsSideBySide()
    {
        const auto data = twoKinds();
        const GroupContrast contrast = contrastGroups(*data, rows(0, 40), rows(40, 80));
        const LabelContrast* crime = labelOf(contrast, "Crime");
        QVERIFY(crime && crime->field == LabelField(ListField::Genres));
        QCOMPARE(crime->countA, std::size_t{40});
        QCOMPARE(crime->shareB, 0.0);
        QVERIFY(near(crime->lift, 1.0 / (1.0 / 41.0)));
        QVERIFY(crime->difference.low > 0.8 && near(crime->difference.value, 1));
        const LabelContrast* drama = labelOf(contrast, "Drama");
        QVERIFY(drama && near(drama->effect, 0) && near(drama->lift, 1));
        const LabelContrast* film = labelOf(contrast, "Film");
        QVERIFY(film && !film->field && !film->ageRating && near(film->shareA, 1));
        const LabelContrast* rating = labelOf(contrast, "R");
        QVERIFY(rating && rating->ageRating && near(rating->shareA, 1));
        QCOMPARE(contrast.labels.back().label, std::string("Drama")); // no difference comes last
    }

    void rareLabelsAreLeftOut()
    {
        std::string csv = "Title,Genre,IMDb Score\n";
        for (int i = 0; i < 60; ++i)
            csv += "T" + std::to_string(i) + (i < 2 ? ",Western" : ",Drama") + ",6\n";
        const auto data = test::datasetFrom(csv);
        const GroupContrast contrast = contrastGroups(*data, rows(0, 30), rows(30, 60));
        QVERIFY(!labelOf(contrast, "Western")); // two titles are no pattern
        QVERIFY(labelOf(contrast, "Drama"));
    }

    void sharedTitlesAreCounted()
    {
        const auto data = twoKinds();
        QCOMPARE(contrastGroups(*data, rows(0, 40), rows(30, 60)).shared, std::size_t{10});
    }

    void anEmptyGroupComparesNothing()
    {
        const auto data = twoKinds();
        const GroupContrast contrast = contrastGroups(*data, {}, rows(0, 10));
        QVERIFY(contrast.numbers.empty() && contrast.labels.empty());
        QCOMPARE(contrast.sizeB, std::size_t{10});
        QVERIFY(
            !contrastGroups(*data, rows(0, 1), rows(1, 2)).numbers.empty()); // single titles have values, no intervals
    }

    void asATable()
    {
        const auto data = twoKinds();
        const GroupContrast contrast = contrastGroups(*data, rows(0, 40), rows(40, 80));
        const ContrastWords words{"Films, mine", "Series", [](const NumberContrast&) { return std::string("number"); },
                                  [](const LabelContrast&) { return std::string("label"); }};
        const std::string csv = contrastCsv(contrast, words);
        const auto table = readTableFromBytes(csv, "contrast.csv").value();
        QCOMPARE(table->rows(), contrast.numbers.size() + contrast.labels.size());
        QCOMPARE(table->columns(), std::size_t{18});
        QCOMPARE(table->header()[2], std::string("Films, mine"));
        for (std::size_t row = 0; row < table->rows(); ++row)
            QCOMPARE(table->record(row).size(), table->columns());
        const std::string tabbed = contrastCsv(contrast, words, '\t');
        QVERIFY(tabbed.find("Films, mine\t") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(GroupContrastTest)
#include "group_contrast_test.moc"
