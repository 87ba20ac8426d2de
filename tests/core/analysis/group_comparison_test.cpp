// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/group_comparison.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace marquee;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// Twelve titles in three groups, two of them in two groups.
const std::vector<double> kValues{5, 5.5, 6, 4.5, 7, 7.5, 8, 7.2, 6, 6.1, 5.9, 6.5};
const std::vector<std::vector<std::string_view>> kLabels{{"a", "c"}, {"a"}, {"a", "b"}, {"a"}, {"b"}, {"b"},
                                                         {"b"},      {"b"}, {"c"},      {"c"}, {"c"}, {"c"}};

TitleIds twelve()
{
    TitleIds ids;
    for (std::uint32_t row = 0; row < kValues.size(); ++row)
        ids.push_back({row});
    return ids;
}

std::vector<std::string_view> labelsOf(TitleId id)
{
    return kLabels[id.row];
}

} // namespace

/// Reference values were computed with numpy and scipy from the definitions.
class GroupComparisonTest : public QObject
{
    Q_OBJECT
private slots:
    void referenceValues()
    {
        const auto compared = compareGroups(kValues, twelve(), LabelsFn(labelsOf), 2);
        QVERIFY(near(compared.kappa, 0.5175063785312468));
        QVERIFY(near(compared.all.mean, 6.266666666666667));
        QCOMPARE(compared.groups.size(), std::size_t{3});
        const auto& [a, c, b] = std::tie(compared.groups[0], compared.groups[1], compared.groups[2]);
        QCOMPARE(a.label + c.label + b.label, std::string("acb")); // by rising difference
        QVERIFY(near(a.difference, -0.9002016435423033));
        QVERIFY(near(a.shrunken, 6.266666666666667 - 0.9002016435423033));
        QVERIFY(near(a.p, 0.008162686429949466));
        QVERIFY(near(b.value.mean, 7.14));
        QVERIFY(near(b.p, 0.006992512033046035));
        QVERIFY(near(b.q, 0.008162686429949466 * 3 / 2)); // not below its successor's
        QVERIFY(near(c.q, 0.2667097426657601));
        QCOMPARE(b.titles.size(), std::size_t{5});
    }
    void titlesWithoutAValueDoNotCount()
    {
        auto values = kValues;
        values[0] = std::nan("");
        const auto compared = compareGroups(values, twelve(), LabelsFn(labelsOf), 2);
        QCOMPARE(compared.all.n, std::size_t{11});
        const auto a = std::find_if(compared.groups.begin(), compared.groups.end(),
                                    [](const GroupComparison& group) { return group.label == "a"; });
        QCOMPARE(a->value.n, std::size_t{3});
        QVERIFY(std::find(a->titles.begin(), a->titles.end(), TitleId{0}) == a->titles.end());
    }
    void smallGroupsAreLeftOut()
    {
        const auto compared = compareGroups(kValues, twelve(), LabelsFn(labelsOf), 5);
        QCOMPARE(compared.groups.size(), std::size_t{2});
    }
    void alikeGroupsClaimNothing()
    {
        std::vector<double> values(12);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = i % 2 == 0 ? 5 : 7;
        const auto compared = compareGroups(
            values, twelve(), [](TitleId id) { return std::vector<std::string_view>{id.row < 6 ? "x" : "y"}; }, 2);
        QVERIFY(std::isinf(compared.kappa));
        QCOMPARE(compared.groups[0].difference, 0.0);
    }
    void nothingToCompare() { QVERIFY(compareGroups({}, {}, LabelsFn(labelsOf)).groups.empty()); }
};

QTEST_APPLESS_MAIN(GroupComparisonTest)
#include "group_comparison_test.moc"
