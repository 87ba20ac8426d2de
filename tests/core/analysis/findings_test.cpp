// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/age_groups.h"
#include "analysis/findings.h"
#include "base/random.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace marquee;
using namespace marquee::test;

namespace {

/// 600 films: horror one point below the rest, documentary one point above, both certain; comedy like the rest.
std::string plantedCatalogue(bool withEngagement)
{
    Random random(5);
    std::string csv = "Title,Genre,Series or Movie,IMDb Score,IMDb Votes,Metacritic Score,Release Date";
    csv += withEngagement ? ",Watch hours\n" : "\n";
    for (int i = 0; i < 600; ++i) {
        const char* genre = i % 6 == 0 ? "Horror" : i % 6 == 1 ? "Documentary" : i % 2 == 0 ? "Comedy" : "Drama";
        const double shift = i % 6 == 0 ? -1 : i % 6 == 1 ? 1 : 0;
        const double score = std::round(10 * (6 + shift + random.uniform() - 0.5)) / 10;
        const double critic = std::round(10 * score + 20 * (random.uniform() - 0.5));
        csv += "Title " + std::to_string(i) + "," + genre + ",Movie," + std::to_string(score) + ",50000," +
               std::to_string(critic) + "," + std::to_string(1950 + i % 70) + "-03-01";
        csv += withEngagement ? "," + std::to_string(1000 + i) + "\n" : "\n";
    }
    return csv;
}

const Finding* firstOf(const Findings& findings, FindingKind kind)
{
    const auto found = std::find_if(findings.findings.begin(), findings.findings.end(),
                                    [&](const Finding& finding) { return finding.kind == kind; });
    return found == findings.findings.end() ? nullptr : &*found;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT
private slots:
    void plantedGenresAreFound()
    {
        const auto data = datasetFrom(plantedCatalogue(false));
        const Findings found = findFindings(*data).value();
        const Finding* weak = firstOf(found, FindingKind::UnderperformingGenre);
        QVERIFY(weak != nullptr);
        QVERIFY2(weak->sentence.starts_with("Horror films rate "), weak->sentence.c_str());
        QCOMPARE(weak->titles.size(), std::size_t{100});
        QVERIFY2(weak->meta.starts_with("n = 100, 95 % ") && weak->meta.ends_with("q < 0.001"), weak->meta.c_str());
        const Finding* strong = firstOf(found, FindingKind::StrongGenre);
        QVERIFY(strong != nullptr);
        QVERIFY2(strong->sentence.starts_with("Documentary films rate "), strong->sentence.c_str());
        for (const Finding& finding : found.findings)
            QVERIFY2(finding.sentence.find("Comedy") == std::string::npos, finding.sentence.c_str());
    }
    void claimsOnPlantedFilms()
    {
        const Findings found = findFindings(*datasetFrom(plantedCatalogue(false))).value();
        QCOMPARE(found.claims.size(), std::size_t{3});
        QCOMPARE(found.claims[0].text, std::string("Drama rates higher"));
        QCOMPARE(found.claims[0].dots.size(), std::size_t{1});   // no series in this file
        QCOMPARE(found.claims[1].verdict, Verdict::NotTestable); // no title is Action
        QCOMPARE(found.claims[2].verdict, Verdict::NotTestable);
        QVERIFY(found.claims[2].meta.starts_with("No engagement column"));
    }
    void engagementColumnMakesTheLastClaimTestable()
    {
        const Findings found = findFindings(*datasetFrom(plantedCatalogue(true))).value();
        QVERIFY(found.claims[2].verdict != Verdict::NotTestable);
        QVERIFY2(found.claims[2].meta.ends_with("of Watch hours"), found.claims[2].meta.c_str());
    }
    void decadesOfFilms()
    {
        const Findings found = findFindings(*datasetFrom(plantedCatalogue(false))).value();
        QCOMPARE(found.eras.size(), std::size_t{7});
        QCOMPARE(found.eras.front().decade, 1950);
        std::size_t films = 0;
        for (const DecadeScore& era : found.eras)
            films += era.score.n;
        QCOMPARE(films, std::size_t{600});
    }
    void tinyCatalogueClaimsNothing()
    {
        const Findings found = findFindings(*datasetFrom(kSmallCatalogue)).value();
        for (const auto kind : {FindingKind::UnderperformingGenre, FindingKind::StrongGenre, FindingKind::ThinMarket,
                                FindingKind::Audience, FindingKind::Era})
            QVERIFY(firstOf(found, kind) == nullptr);
        QCOMPARE(found.claims[0].verdict, Verdict::NotTestable);
    }
    void titlesAloneGiveNoFinding()
    {
        const Findings found = findFindings(*datasetFrom("Title\nOne\nTwo\n")).value();
        QVERIFY(found.findings.empty());
        QVERIFY(found.eras.empty());
    }
    void stopIsAnswered()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto found = findFindings(*datasetFrom(kSmallCatalogue), stop.get_token());
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
    void headlineOfTheSmallCatalogue()
    {
        const Headline figures = headline(*datasetFrom(kSmallCatalogue));
        QCOMPARE(figures.titles, std::size_t{8});
        QCOMPARE(figures.films, std::size_t{6});
        QCOMPARE(figures.rated, std::size_t{7});
        QCOMPARE(figures.withCritic, std::size_t{4});
        QCOMPARE(figures.seriesWithCritic, std::size_t{1});
        QCOMPARE(figures.languages, std::size_t{2});
        QCOMPARE(figures.topLanguage, std::string("English"));
        QCOMPARE(figures.topLanguageTitles, std::size_t{5});
        QCOMPARE(figures.countries, std::size_t{3});
        QCOMPARE(figures.medianImdb, 7.0);
    }
    void headlineOfSomeTitles()
    {
        const Headline figures = headline(*datasetFrom(kSmallCatalogue), {TitleId{1}, TitleId{4}, TitleId{7}});
        QCOMPARE(figures.titles, std::size_t{3});
        QCOMPARE(figures.films, std::size_t{2});
        QCOMPARE(figures.series, std::size_t{1});
        QCOMPARE(figures.rated, std::size_t{2});
        QCOMPARE(figures.withCritic, std::size_t{0});
        QCOMPARE(figures.languages, std::size_t{2});
        QCOMPARE(figures.countries, std::size_t{2});
        QCOMPARE(figures.medianImdb, 6.05);
    }
    void headlineOfNoTitle()
    {
        const Headline figures = headline(*datasetFrom(kSmallCatalogue), {});
        QCOMPARE(figures.languages, std::size_t{0});
        QVERIFY(figures.topLanguage.empty() && std::isnan(figures.medianScore));
    }
    void ageRatings()
    {
        QCOMPARE(*ageGroup("TV-Y7-FV"), AgeGroup::Children);
        QCOMPARE(*ageGroup("pg-13"), AgeGroup::Teens);
        QCOMPARE(*ageGroup("R"), AgeGroup::Adults);
        QVERIFY(!ageGroup("Not Rated"));
        QVERIFY(!ageGroup(""));
    }
    /// Figures recomputed with pandas and scipy from the definitions.
    void realCatalogue()
    {
        const QByteArray path = qgetenv("MARQUEE_REAL_CATALOGUE");
        if (path.isEmpty())
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const auto data = openDataset(path.toStdString()).value();
        const Findings found = findFindings(*data).value();
        QVERIFY(found.findings.size() >= 8);
        const Finding* weak = firstOf(found, FindingKind::UnderperformingGenre);
        QCOMPARE(weak->sentence, std::string("Horror films rate 0.44 below films as a whole."));
        QCOMPARE(weak->titles.size(), std::size_t{880});
        const Finding* thin = firstOf(found, FindingKind::ThinMarket);
        QVERIFY2(thin->sentence.starts_with("Documentary in Japanese: 19 titles"), thin->sentence.c_str());
        QCOMPARE(thin->titles.size(), std::size_t{19});
        QCOMPARE(firstOf(found, FindingKind::HiddenGems)->titles.size(), std::size_t{93});
        const Finding* pleasers = firstOf(found, FindingKind::CrowdPleasers);
        QCOMPARE(pleasers->titles.size(), std::size_t{254});
        QCOMPARE(pleasers->dots[0].text + " " + pleasers->dots[1].text, std::string("+0.84 −0.58"));
        QCOMPARE(firstOf(found, FindingKind::CriticDarlings)->titles.size(), std::size_t{385});
        QCOMPARE(firstOf(found, FindingKind::Audience)->sentence,
                 std::string("47 % of the titles with an age rating are for adults, 8 % for children."));
        std::set<FindingKind> firstEight;
        for (std::size_t i = 0; i < 8; ++i)
            firstEight.insert(found.findings[i].kind);
        QCOMPARE(firstEight.size(), std::size_t{8}); // different kinds first
        QCOMPARE(found.claims[0].verdict, Verdict::Holds);
        QVERIFY(std::abs(found.claims[0].dots[0].value - 0.3383) < 5e-5);
        QVERIFY(std::abs(*found.claims[0].dots[0].low - 0.3084) < 5e-5);
        QCOMPARE(found.claims[1].verdict, Verdict::SeriesOnly);
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "findings_test.moc"
