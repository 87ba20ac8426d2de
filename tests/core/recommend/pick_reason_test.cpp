// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/pick_reason.h"

#include "core/recommend/recommender_fixture.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace marquee;
using namespace marquee::test;

namespace {

/// Two films of one director, a third that shares nothing.
DatasetPtr threeFilms()
{
    return fixtures::fromCsv("Title,Genre,Tags,Series or Movie,Director,Release Date,IMDb Score,IMDb Votes\n"
                             "Asked,\"Action, Sci-Fi\",\"Dreams,Heist\",Movie,Ana Abel,1 Jan 2010,8.8,2000\n"
                             "Picked,\"Action, Sci-Fi\",\"Dreams,Heist\",Movie,Ana Abel,1 Jan 2012,8.0,1000\n"
                             "Stranger,Romance,Weddings,Movie,Bo Berg,1 Jan 1990,5.0,1\n");
}

Pick pickWith(std::initializer_list<std::pair<Part, double>> parts, std::uint32_t row = 1)
{
    Pick pick{TitleId{row}, 0, {}, 1, {}};
    pick.contributions.fill(std::numeric_limits<double>::quiet_NaN());
    for (const auto& [part, value] : parts) {
        pick.contributions[static_cast<std::size_t>(part)] = value;
        pick.score += value;
    }
    return pick;
}

QString reasonFor(const Engine& engine, const TitleIds& query, const Pick& pick)
{
    return QString::fromStdString(pickReason(*engine.data, *engine.recommender, query, pick));
}

} // namespace

class PickReasonTest : public QObject
{
    Q_OBJECT
private slots:
    void theLargestPartsAreSaidPeopleFirst()
    {
        const Engine engine = engineFor(threeFilms(), 0);
        const QString words =
            reasonFor(engine, {TitleId{0}}, pickWith({{Part::Genres, 0.3}, {Part::People, 0.1}, {Part::Era, 0.05}}));
        QCOMPARE(words, QString("Shares Ana Abel and the genres Action and Sci-Fi; 2 years newer."));
    }

    void smallAndUnknownPartsAreNotSaid()
    {
        const Engine engine = engineFor(threeFilms(), 0);
        const QString words = reasonFor(engine, {TitleId{0}}, pickWith({{Part::People, 0.5}, {Part::Genres, 0.01}}));
        QCOMPARE(words, QString("Shares Ana Abel."));
        QVERIFY(reasonFor(engine, {TitleId{0}}, pickWith({})).isEmpty());
    }

    void nothingIsSharedThatIsNot()
    {
        const Engine engine = engineFor(threeFilms(), 0);
        const QString words =
            reasonFor(engine, {TitleId{0}}, pickWith({{Part::Genres, 0.4}, {Part::Audience, 0.2}}, 2));
        QCOMPARE(words, QString("Widely seen (1 vote)."));
    }

    void anAudienceSharesNothing()
    {
        const Engine engine = engineFor(threeFilms(), 0);
        const QString words = reasonFor(engine, {}, pickWith({{Part::Genres, 0.4}, {Part::Era, 0.2}}));
        QCOMPARE(words, QString("Of 2012."));
    }

    void everyPickOfACatalogueHasAReason()
    {
        for (std::uint32_t row = 0; row < 20; ++row)
            for (const Pick& pick : picksOf(engine600(), row, options(Preset::Similar, 0.85)).picks) {
                const QString words = reasonFor(engine600(), {TitleId{row}}, pick);
                QVERIFY(words.endsWith('.'));
                QCOMPARE(words.count(';') <= 1, true);
            }
    }
};

QTEST_GUILESS_MAIN(PickReasonTest)
#include "pick_reason_test.moc"
