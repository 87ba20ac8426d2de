// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gap_map.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace marquee;

namespace {

/// Two list columns over ten titles: six Drama, four Comedy; French on two dramas and three comedies; one title without
/// a language.
struct Lists
{
    ListColumn genres, languages;
    TitleIds ids;
    std::vector<double> scores;

    void add(std::string_view genre, std::string_view language, double score)
    {
        const std::array<std::string_view, 1> genreCell{genre};
        const std::array<std::string_view, 1> languageCell{language};
        genres.append(genreCell);
        languages.append(std::span(languageCell).first(language.empty() ? 0 : 1));
        ids.push_back({static_cast<std::uint32_t>(ids.size())});
        scores.push_back(score);
    }
};

Lists tenTitles()
{
    Lists lists;
    for (int i = 0; i < 4; ++i)
        lists.add("Drama", "English", 7);
    lists.add("Drama", "French", 8);
    lists.add("Drama", "French", std::nan(""));
    lists.add("Comedy", "English", 6);
    for (int i = 0; i < 3; ++i)
        lists.add("Comedy", "French", 5);
    lists.add("Comedy", "", 9);
    return lists;
}

} // namespace

class GapMapTest : public QObject
{
    Q_OBJECT
private slots:
    void expectedComesFromTheMargins()
    {
        const Lists lists = tenTitles();
        const GapMap map = gapMap(lists.genres, lists.languages, lists.ids, lists.scores, 1);
        QCOMPARE(map.used, std::size_t{10});
        QCOMPARE(map.rows, (std::vector<std::string>{"Drama", "Comedy"}));
        QCOMPARE(map.columns, (std::vector<std::string>{"English", "French"}));
        const GapCell& cell = map.at(0, 1); // Drama in French
        QCOMPARE(cell.observed, std::size_t{2});
        QCOMPARE(cell.expected, 3.0); // 6 * 5 / 10
        QCOMPARE(cell.meanScore, 8.0);
        QVERIFY(std::abs(cell.z - (2 - 3) / std::sqrt(3 * 0.4 * 5.0 / 9)) < 1e-12); // hypergeometric sd
    }
    void cellsSumToTheMargins()
    {
        const Lists lists = tenTitles();
        const GapMap map = gapMap(lists.genres, lists.languages, lists.ids, lists.scores, 1);
        double observed = 0;
        double expected = 0;
        for (const GapCell& cell : map.cells) {
            observed += static_cast<double>(cell.observed);
            expected += cell.expected;
        }
        QCOMPARE(observed, 10.0);
        QCOMPARE(expected, 10.0);
    }
    void rareLabelsAreLeftOut()
    {
        const Lists lists = tenTitles();
        const GapMap map = gapMap(lists.genres, lists.languages, lists.ids, lists.scores, 5);
        QCOMPARE(map.rows, (std::vector<std::string>{"Drama"}));
        QCOMPARE(map.columns.size(), std::size_t{2});
    }
    void titlesBehindACell()
    {
        const Lists lists = tenTitles();
        const GapMap map = gapMap(lists.genres, lists.languages, lists.ids, lists.scores, 1);
        QCOMPARE(titlesOfCell(lists.genres, lists.languages, map.at(0, 1), lists.ids), (TitleIds{{4}, {5}}));
    }
};

QTEST_APPLESS_MAIN(GapMapTest)
#include "gap_map_test.moc"
