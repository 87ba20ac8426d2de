// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/recovery_groups.h"

#include "core/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace marquee;

namespace {

std::vector<RecoveryGroup> groupsOf(const std::string& csv)
{
    const auto data = fixtures::fromCsv(csv);
    return recoveryGroups(*data, FactTrust(*data));
}

} // namespace

class RecoveryGroupsTest : public QObject
{
    Q_OBJECT
private slots:
    void franchisesAreTitlesOfOneStem()
    {
        const auto groups = groupsOf("Title\nRocky\nRocky II\nRocky III\nJoker\nJoker\nAlone\nIt\nIt: Two\n");
        QCOMPARE(groups.size(), std::size_t{1}); // two films called Joker are none, "it" is too short
        QVERIFY(groups[0].kind == "franchise" && groups[0].name == "rocky");
        QVERIFY((groups[0].titles == TitleIds{{0}, {1}, {2}}));
        QVERIFY(!groups[0].hidden);
    }

    void duplicatesCountOnce()
    {
        const auto groups = groupsOf("Title,Release Date\nRocky,21 Nov 1976\nRocky,21 Nov 1976\n");
        QVERIFY(groups.empty());
    }

    void whatMadeTheGroupIsHidden()
    {
        std::string csv = "Title,Director,Tags\n";
        for (const char* title : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"})
            csv += std::string(title) + (title[0] < 'E' ? ",Ann" : ",") + ",Space Films\n";
        const auto groups = groupsOf(csv);
        QCOMPARE(groups.size(), std::size_t{2});
        QVERIFY(groups[0].kind == "director" && groups[0].hidden == Part::People);
        QCOMPARE(groups[0].titles.size(), std::size_t{4});
        QVERIFY(groups[1].kind == "tag" && groups[1].hidden == Part::Tags);
        QCOMPARE(groups[1].titles.size(), std::size_t{10});
    }

    void theRealCatalogueHasAllKinds()
    {
        const auto data = fixtures::realCatalogue();
        if (!data)
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const auto groups = recoveryGroups(*data, FactTrust(*data));
        for (const char* kind : {"franchise", "director", "actor", "tag"})
            QVERIFY(std::count_if(groups.begin(), groups.end(), [&](const auto& g) { return g.kind == kind; }) > 100);
    }
};

QTEST_APPLESS_MAIN(RecoveryGroupsTest)
#include "recovery_groups_test.moc"
