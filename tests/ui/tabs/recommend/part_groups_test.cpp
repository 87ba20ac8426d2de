// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/part_groups.h"

#include "tabs/recommend/why_bar.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace marquee;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

PartValues nothingKnown()
{
    PartValues values;
    values.fill(kNaN);
    return values;
}

double known(const PartValues& values)
{
    double sum = 0;
    for (const double value : values)
        sum += std::isnan(value) ? 0 : value;
    return sum;
}

/// Contributions as they come: some unknown, some zero, and a sum of at most 1.
PartValues randomContributions(std::mt19937& random)
{
    std::uniform_real_distribution<double> unit(0, 1);
    PartValues values;
    for (double& value : values) {
        const double kind = unit(random);
        value = kind < 0.2 ? kNaN : kind < 0.3 ? 0 : unit(random) / kPartCount;
    }
    return values;
}

std::vector<int> tenths(const QString& text)
{
    std::vector<int> found;
    static const QRegularExpression number(QStringLiteral("(\\d+)\\.(\\d)"));
    for (auto all = number.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        found.push_back(match.captured(1).toInt() * 10 + match.captured(2).toInt());
    }
    return found;
}

} // namespace

class PartGroupsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPartStandsInOneGroup()
    {
        QList<int> parts;
        QSet<QString> names;
        for (const auto& group : partGroups()) {
            names.insert(group.name);
            for (const Part part : group.parts)
                parts << static_cast<int>(part);
        }
        std::sort(parts.begin(), parts.end());
        QCOMPARE(parts.size(), qsizetype{kPartCount});
        for (int i = 0; i < kPartCount; ++i)
            QCOMPARE(parts[i], i);
        QCOMPARE(names.size(), static_cast<qsizetype>(partGroups().size()));
    }

    void aGroupIsTheSumOfWhatIsKnown()
    {
        PartValues values = nothingKnown();
        const PartGroup& studio = partGroups()[3];
        QCOMPARE(studio.parts, (std::vector<Part>{Part::Production, Part::Languages}));
        QVERIFY(std::isnan(groupValue(studio, values)));
        values[static_cast<std::size_t>(Part::Languages)] = 0.25;
        QCOMPARE(groupValue(studio, values), 0.25);
        values[static_cast<std::size_t>(Part::Production)] = 0.5;
        QCOMPARE(groupValue(studio, values), 0.75);
    }

    void shownPointsAddUpToTheShownScore()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 20000; ++round) {
            const PartValues values = randomContributions(random);
            const double score = known(values);
            const auto points = shownPoints(values, score);
            QCOMPARE(points.size(), partGroups().size());
            long sum = 0;
            int off = 0;
            for (std::size_t g = 0; g < points.size(); ++g) {
                const double value = groupValue(partGroups()[g], values) * 100;
                QCOMPARE(std::isnan(points[g]), std::isnan(value));
                if (std::isnan(value))
                    continue;
                sum += std::lround(points[g] * 10);
                off += std::abs(points[g] - value) > 0.05 + 1e-9 ? 1 : 0;
                QVERIFY(std::abs(points[g] - value) < 0.05 * static_cast<double>(points.size()) + 0.051);
            }
            QCOMPARE(sum, std::lround(score * 1000));
            QVERIFY(off <= 1); // the largest alone takes what rounding leaves over
        }
    }

    void nothingKnownShowsNothing()
    {
        for (const double points : shownPoints(nothingKnown(), 0))
            QVERIFY(std::isnan(points));
        QCOMPARE(whySum({TitleId{0}, 0, nothingKnown(), 1, {}}), QString());
    }

    void theWrittenSumAddsUp()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            Pick pick;
            pick.contributions = randomContributions(random);
            pick.score = known(pick.contributions);
            int sum = 0;
            for (const int part : tenths(whySum(pick)))
                sum += part;
            QCOMPARE(sum, static_cast<int>(std::lround(pick.score * 1000)));
        }
        Pick pick;
        pick.contributions = nothingKnown();
        pick.contributions[static_cast<std::size_t>(Part::Genres)] = 0.083;
        pick.contributions[static_cast<std::size_t>(Part::Tags)] = 0.111;
        pick.score = 0.194;
        QCOMPARE(whySum(pick), QStringLiteral("Genres 8.3 + Tags 11.1"));
    }

    void theScaleHoldsTheBestScore()
    {
        PickList list;
        QCOMPARE(whyScale(list), 0.05);
        list.picks.resize(2);
        list.picks[1].score = 0.61;
        QCOMPARE(whyScale(list), 0.65);
    }

    void aBarIsAsLongAsItsScore()
    {
        const Theme& theme = lightTheme();
        PartValues values = nothingKnown();
        values[static_cast<std::size_t>(Part::Genres)] = 0.2;
        values[static_cast<std::size_t>(Part::Quality)] = 0.1;
        QImage image(200, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        paintWhyBar(painter, image.rect(), values, 0.6, theme);
        painter.end();
        const auto at = [&](int x) { return image.pixelColor(x, 5); };
        QCOMPARE(at(0), theme.classColour(0));
        QCOMPARE(at(65), theme.classColour(0));
        QCOMPARE(at(68), theme.classColour(4)); // 0.2 of 0.6 is 66.7 px
        QCOMPARE(at(97), theme.classColour(4));
        QCOMPARE(at(101), theme.grid);
        QCOMPARE(at(199), theme.grid);
    }

    void presetsHaveNames()
    {
        QCOMPARE(presetTitle(Preset::Similar), QStringLiteral("Similar"));
        QCOMPARE(presetTitle(Preset::Gems), QStringLiteral("Gems"));
    }

    void sharesAddUpToAHundred()
    {
        for (const Preset preset : {Preset::Similar, Preset::Crowd, Preset::Gems, Preset::Segment}) {
            PartValues weights = presetWeights(preset);
            for (double& weight : weights)
                weight *= 1.37;
            const auto shares = groupShares(weights);
            QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0), 100);
            for (std::size_t g = 0; g < shares.size(); ++g)
                QVERIFY(std::abs(shares[g] - groupValue(partGroups()[g], presetWeights(preset)) * 100) <= 1);
        }
        PartValues thirds{};
        thirds[0] = thirds[1] = thirds[2] = 0.2;
        QCOMPARE(groupShares(thirds), (std::vector<int>{34, 33, 33, 0, 0, 0, 0, 0, 0, 0}));
        QCOMPARE(groupShares(PartValues{}), std::vector<int>(partGroups().size(), 0));
    }

    void aGroupGetsTheShareAskedFor()
    {
        const PartGroup& group = partGroups()[3]; // of two parts
        const PartValues before = presetWeights(Preset::Similar);
        const PartValues after = withGroupShare(before, group, 0.8, 0.6);
        const double sum = std::accumulate(after.begin(), after.end(), 0.0);
        QVERIFY(std::abs(groupValue(group, after) / sum - 0.8) < 1e-12);
        QVERIFY(groupValue(group, after) <= 0.6 + 1e-12);
        QVERIFY(std::abs(after[0] / after[1] - before[0] / before[1]) < 1e-12);
        PartValues alone{};
        alone[1] = 0.4;
        QCOMPARE(withGroupShare(alone, partGroups()[1], 0.2, 0.6), alone);
    }
};

QTEST_MAIN(PartGroupsTest)
#include "part_groups_test.moc"
