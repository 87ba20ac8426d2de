// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fixtures.h"
#include "recommend/duplicates.h"

#include <QTest>

#include <map>

using namespace marquee;

class DuplicatesTest : public QObject
{
    Q_OBJECT
private slots:
    void sameTitleTypeAndDate()
    {
        const auto data = fixtures::fromCsv("Title,Series or Movie,Release Date\n"
                                            "Joker,Movie,04 Oct 2019\n"
                                            " JO\xEF\xBC\xAB"
                                            "ER ,Movie,2019-10-04\n" // a full-width K
                                            "Joker,Series,04 Oct 2019\n"
                                            "Joker,Movie,01 Jan 2012\n");
        const std::vector<std::uint32_t> expected{0, 0, 2, 3};
        QCOMPARE(duplicateGroups(*data->catalogue), expected);
    }
    void accentsTellTitlesApart()
    {
        const auto data =
            fixtures::fromCsv("Title,Release Date\nResume,04 Oct 2019\nR\xC3\xA9sum\xC3\xA9,04 Oct 2019\n");
        QCOMPARE(duplicateGroups(*data->catalogue), (std::vector<std::uint32_t>{0, 1}));
    }
    void aMissingDateOrTitleMatchesNothing()
    {
        const auto data = fixtures::fromCsv("Title,Release Date,Release Year\nJoker,,2019\nJoker,,2019\n"
                                            ",04 Oct 2019,\n,04 Oct 2019,\n");
        QCOMPARE(duplicateGroups(*data->catalogue), (std::vector<std::uint32_t>{0, 1, 2, 3}));
    }
    void whatTheCleaningRuleFlagsIsTheSame()
    {
        std::string csv = "Title,Type,Release Date\n";
        const std::vector<std::string> titles{"Joker", "joker ", "J\xC3\xB6ker", "Jo  ker", "JO KER", ""};
        const std::vector<std::string> types{"Movie", "TV Show", "film", ""};
        const std::vector<std::string> dates{"25/12/2008", "04/10/2019", "4 Oct 2019", "2019", "", "soon"};
        for (int i = 0; i < 300; ++i)
            csv += titles[static_cast<std::size_t>(i * 7 % 6)] + "," + types[static_cast<std::size_t>(i / 5 % 4)] +
                   "," + dates[static_cast<std::size_t>(i / 3 % 6)] + "\n";
        const auto data = fixtures::fromCsv(csv);
        const auto groups = duplicateGroups(*data->catalogue);
        std::map<std::uint32_t, std::size_t> sizes;
        for (const auto group : groups)
            ++sizes[group];
        std::size_t flagged = 0;
        for (std::uint32_t row = 0; row < groups.size(); ++row) {
            bool flag = false;
            for (const Flag& each : data->cleaning->flags)
                flag |= each.rule == Rule::FlagDuplicates && each.row.row == row;
            QCOMPARE(flag, sizes[groups[row]] > 1);
            flagged += flag;
        }
        QVERIFY(flagged > 20 && flagged < 250);
    }
};

QTEST_APPLESS_MAIN(DuplicatesTest)
#include "duplicates_test.moc"
