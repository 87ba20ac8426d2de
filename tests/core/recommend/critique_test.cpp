// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/critique.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <algorithm>

using namespace marquee;
using namespace marquee::test;

namespace {

const Catalogue& catalogue()
{
    return *engine600().data->catalogue;
}

PickList listFor(std::uint32_t row, const Critique& critique)
{
    const CritiquedQuery asked = critiqued({row}, critique, catalogue()).value();
    PickOptions how = options(Preset::Similar, 1);
    how.limits = asked.limits;
    return engine600().recommender->picksFor(asked.taste, how).value();
}

std::ptrdiff_t having(const PickList& list, ListField field, const std::string& label)
{
    const ListColumn& column = catalogue().list(field);
    const auto code = column.dictionary().find(label).value();
    return std::count_if(list.picks.begin(), list.picks.end(),
                         [&](const Pick& pick) { return column.contains(pick.title, code); });
}

/// The first title with a year and a runtime that could be shorter.
std::uint32_t someTitle()
{
    std::uint32_t row = 0;
    while (!catalogue().releaseYear({row}) || catalogue().runtimeClass({row}) != RuntimeClass::From60To120)
        ++row;
    return row;
}

} // namespace

class CritiqueTest : public QObject
{
    Q_OBJECT
private slots:
    void moreAndLessOfATag()
    {
        std::ptrdiff_t before = 0, after = 0;
        for (std::uint32_t row = 0; row < 20; ++row) {
            const auto plain = having(listFor(row, {}), ListField::Tags, "Tag 3");
            Critique more;
            more.more = {"tag 3"};
            const auto asked = having(listFor(row, more), ListField::Tags, "Tag 3");
            QVERIFY(asked >= plain);
            Critique less;
            less.less = {"Tag 3"};
            QVERIFY(having(listFor(row, less), ListField::Tags, "Tag 3") <= plain);
            before += plain;
            after += asked;
        }
        QVERIFY(after > 2 * before);
    }

    void nothingAskedIsThePlainList()
    {
        const auto row = someTitle();
        QCOMPARE(rowsOf(listFor(row, {})), rowsOf(picksOf(engine600(), row, options(Preset::Similar, 1))));
        QVERIFY(Critique().empty());
    }

    void lighterHasMoreComedy()
    {
        Critique lighter;
        lighter.lighter = true;
        std::ptrdiff_t comedies = 0, before = 0, thrillers = 0, thrillersBefore = 0;
        for (std::uint32_t row = 0; row < 20; ++row) {
            const PickList plain = listFor(row, {}), light = listFor(row, lighter);
            before += having(plain, ListField::Genres, "Comedy");
            comedies += having(light, ListField::Genres, "Comedy");
            thrillersBefore += having(plain, ListField::Genres, "Thriller");
            thrillers += having(light, ListField::Genres, "Thriller");
        }
        QVERIFY(comedies > before);
        QVERIFY(thrillers < thrillersBefore);
    }

    void newerAndShorterAreLimits()
    {
        const auto row = someTitle();
        Critique critique;
        critique.newer = critique.shorter = true;
        const PickList list = listFor(row, critique);
        QVERIFY(!list.picks.empty());
        for (const Pick& pick : list.picks) {
            QVERIFY(catalogue().releaseYear(pick.title) > catalogue().releaseYear({row}));
            QVERIFY(catalogue().runtimeClass(pick.title) < RuntimeClass::From60To120);
        }
        PickLimits limits;
        limits.yearMin = 2200;
        limits.runtimes = {RuntimeClass::Under30};
        const auto both = critiqued({row}, critique, catalogue(), limits).value();
        QCOMPARE(both.limits.yearMin, std::optional<int>(2200)); // the stricter of the two
        QVERIFY(both.limits.runtimes == std::vector{RuntimeClass::Under30});
    }

    void impossibleCritiquesAreRefused()
    {
        const auto code = [](std::uint32_t row, const Critique& critique, const PickLimits& limits = {}) {
            const auto result = critiqued({row}, critique, catalogue(), limits);
            return result ? ErrorCode::Internal : result.error().code;
        };
        Critique critique;
        critique.more = {"No such tag"};
        QCOMPARE(code(0, critique), ErrorCode::BadField);
        QCOMPARE(code(600, {}), ErrorCode::NoSuchTitle);
        Critique newer, shorter;
        newer.newer = true;
        shorter.shorter = true;
        std::uint32_t undated = 0, shortest = 0;
        while (catalogue().releaseYear({undated}))
            ++undated;
        while (catalogue().runtimeClass({shortest}) != RuntimeClass::Under30)
            ++shortest;
        QCOMPARE(code(undated, newer), ErrorCode::BadField);
        QCOMPARE(code(shortest, shorter), ErrorCode::BadField);
        PickLimits longer;
        longer.runtimes = {RuntimeClass::Over120};
        QCOMPARE(code(someTitle(), shorter, longer), ErrorCode::BadField);
    }
};

QTEST_APPLESS_MAIN(CritiqueTest)
#include "critique_test.moc"
