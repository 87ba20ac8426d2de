// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/age_groups.h"
#include "analysis/finding_sources.h"
#include "analysis/findings.h"
#include "analysis/group_comparison.h"
#include "base/random.h"
#include "core/analysis/dataset_fixture.h"
#include "core/analysis/small_catalogue.h"

#include <QTest>

#include <algorithm>
#include <array>
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
    void genresOfATypeShareOneFinding()
    {
        Random random(8);
        std::string csv = "Title,Genre,Series or Movie,IMDb Score,IMDb Votes\n";
        constexpr std::array kGenres{"Horror", "Short", "Family", "News", "Drama", "Comedy", "Crime", "Mystery"};
        constexpr std::array kShifts{-1.2, -1.0, -0.8, -0.6, 0.9, 0.9, 0.9, 0.9};
        for (std::size_t i = 0; i < 800; ++i) {
            const double score = 6 + kShifts[i % 8] + random.uniform() - 0.5;
            csv +=
                "Title " + std::to_string(i) + "," + kGenres[i % 8] + ",Series," + std::to_string(score) + ",90000\n";
        }
        const Findings found = findFindings(*datasetFrom(csv)).value();
        const Finding& weak = found.findings.front();
        QCOMPARE(weak.kind, FindingKind::UnderperformingGenre);
        QVERIFY2(weak.sentence.starts_with("Horror, Short and Family series rate 0."), weak.sentence.c_str());
        QVERIFY2(weak.sentence.ends_with(" below series as a whole."), weak.sentence.c_str());
        QCOMPARE(weak.meta, std::string("n = 100, 100 and 100, q < 0.001; 1 more genre"));
        QCOMPARE(weak.dots.size(), std::size_t{4});
        QVERIFY(weak.dots.back().reference);
        QCOMPARE(weak.titles.size(), std::size_t{300});
        QVERIFY(std::is_sorted(weak.titles.begin(), weak.titles.end()));
        const auto alike = [](const Finding& f) { return f.kind == FindingKind::UnderperformingGenre; };
        QCOMPARE(std::count_if(found.findings.begin(), found.findings.end(), alike), std::ptrdiff_t{1});
    }
    void claimsOnPlantedFilms()
    {
        const Findings found = findFindings(*datasetFrom(plantedCatalogue(false))).value();
        QCOMPARE(found.claims.size(), std::size_t{3});
        QCOMPARE(found.claims[0].text, std::string("Drama rates higher"));
        QCOMPARE(found.claims[0].dots.size(), std::size_t{1});        // no series in this file
        QCOMPARE(found.claims[1].verdict, ClaimVerdict::NotTestable); // no title is Action
        QCOMPARE(found.claims[2].verdict, ClaimVerdict::NotTestable);
        QVERIFY(found.claims[2].meta.starts_with("No engagement column"));
    }
    void engagementColumnMakesTheLastClaimTestable()
    {
        const Findings found = findFindings(*datasetFrom(plantedCatalogue(true))).value();
        QVERIFY(found.claims[2].verdict != ClaimVerdict::NotTestable);
        QVERIFY2(found.claims[2].meta.starts_with("Watch hours against"), found.claims[2].meta.c_str());
    }
    /// Rates are often written as "87%": an outcome like any other number.
    void engagementMayBeInPercent()
    {
        std::string csv = plantedCatalogue(true);
        for (auto at = csv.find(",1"); at != std::string::npos; at = csv.find(",1", at + 1))
            if (const auto end = csv.find('\n', at); end - at == 5) // the last field of a line
                csv.insert(end, "%");
        const auto data = datasetFrom(csv);
        QCOMPARE(data->numbers(MeasureField::ofColumn(7))[3], 1003.0);
        const Findings found = findFindings(*data).value();
        QVERIFY(found.claims[2].verdict != ClaimVerdict::NotTestable);
    }
    void metricsAreOutcomesOfComparisons()
    {
        const auto data = datasetFrom(plantedCatalogue(true));
        const auto compared = compareGroups(data->numbers(MeasureField::ofColumn(7)), data->all(),
                                            data->catalogue->list(ListField::Genres));
        QCOMPARE(compared.groups.size(), std::size_t{4});
        QCOMPARE(compared.all.n, std::size_t{600});
        QCOMPARE(compared.all.mean, 1299.5);
    }
    void decadesOfFilms()
    {
        const auto data = datasetFrom(plantedCatalogue(false));
        const auto eras = filmsByDecade(*data, data->all());
        QCOMPARE(eras.size(), std::size_t{7});
        QCOMPARE(eras.front().decade, 1950);
        std::size_t films = 0;
        for (const DecadeScore& era : eras)
            films += era.score.n;
        QCOMPARE(films, std::size_t{600});
        TitleIds some = data->all();
        some.resize(100); // ten to twenty of a decade
        QVERIFY(filmsByDecade(*data, some).size() < 7);
    }
    void tinyCatalogueClaimsNothing()
    {
        const Findings found = findFindings(*datasetFrom(kSmallCatalogue)).value();
        for (const auto kind : {FindingKind::UnderperformingGenre, FindingKind::StrongGenre, FindingKind::ThinMarket,
                                FindingKind::Audience, FindingKind::Era})
            QVERIFY(firstOf(found, kind) == nullptr);
        QCOMPARE(found.claims[0].verdict, ClaimVerdict::NotTestable);
    }
    void titlesAloneGiveNoFinding()
    {
        const Findings found = findFindings(*datasetFrom("Title\nOne\nTwo\n")).value();
        QVERIFY(found.findings.empty());
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
        const auto data = datasetFrom(kSmallCatalogue);
        const Headline figures = headline(*data, data->all());
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
        for (const char* old : {"Approved", "Passed", "M", "GP", "M/PG"}) // before PG there were these
            QCOMPARE(*ageGroup(old), AgeGroup::Families);
        QCOMPARE(*ageGroup("AL"), AgeGroup::Children);
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
        QCOMPARE(found.findings[1].sentence,
                 std::string("Reality-TV, Family and Short series rate 0.37, 0.30 and 0.36 below series as a whole."));
        QCOMPARE(found.findings[1].meta, std::string("n = 173, 396 and 81, q < 0.001; 1 more genre"));
        const Finding* thin = firstOf(found, FindingKind::ThinMarket);
        QVERIFY2(thin->sentence.starts_with("Only 19 Documentary titles are in Japanese, not the "),
                 thin->sentence.c_str());
        QCOMPARE(thin->titles.size(), std::size_t{19});
        QCOMPARE(firstOf(found, FindingKind::HiddenGems)->titles.size(), std::size_t{93});
        const Finding* pleasers = firstOf(found, FindingKind::CrowdPleasers);
        QCOMPARE(pleasers->titles.size(), std::size_t{254});
        QCOMPARE(pleasers->dots[0].text + " " + pleasers->dots[1].text, std::string("+0.84 −0.58"));
        QCOMPARE(pleasers->meta,
                 std::string("gap at most −1 sd, IMDb at or above its mean, at least 14,877 votes, n = 254"));
        const Finding* darlings = firstOf(found, FindingKind::CriticDarlings);
        QCOMPARE(darlings->titles.size(), std::size_t{385});
        QCOMPARE(darlings->meta, std::string("gap at least +1 sd, critics at or above their mean, n = 385"));
        const Finding* ages = firstOf(found, FindingKind::Audience);
        QCOMPARE(ages->sentence,
                 std::string("46 % of the titles of known age group are for adults, 8 % for children."));
        QCOMPARE(ages->meta, std::string("n = 7,016, 8,464 titles have no known age group"));
        QCOMPARE(ages->titles.size(), std::size_t{3246}); // those the sentence leads with
        std::set<FindingKind> firstNine;
        for (std::size_t i = 0; i < 9; ++i)
            firstNine.insert(found.findings[i].kind);
        QCOMPARE(firstNine.size(), std::size_t{8}); // what underperforms of each type, then one of every kind
        QCOMPARE(found.claims[0].verdict, ClaimVerdict::Holds);
        QVERIFY(std::abs(found.claims[0].dots[0].value - 0.3383) < 5e-5);
        QVERIFY(std::abs(*found.claims[0].dots[0].low - 0.3084) < 5e-5);
        QCOMPARE(found.claims[1].verdict, ClaimVerdict::SeriesOnly);
    }
};

QTEST_APPLESS_MAIN(FindingsTest)
#include "findings_test.moc"
