// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/cluster_names.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <set>

using namespace marquee;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Figures like those of the real catalogue's clusters.
NameTraits films(double score, double votes, double awards)
{
    NameTraits traits;
    traits.score = score;
    traits.votes = votes;
    traits.awards = awards;
    traits.seriesShare = 0;
    traits.englishShare = 0.8;
    traits.mostBefore = 2020;
    return traits;
}

QString nameOf(const NameTraits& traits)
{
    return QString::fromStdString(nameClusters({traits}).front());
}

} // namespace

class ClusterNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersBecomeAdjectives()
    {
        QCOMPARE(nameOf(films(0.5, 1.4, 1.8)), QString("Awarded hit films"));
        QCOMPARE(nameOf(films(-1.9, 0.1, -0.5)), QString("Low-rated films"));
        QCOMPARE(nameOf(films(0, -0.9, -0.4)), QString("Little-seen films"));
        NameTraits series = films(1.4, 0.5, 0.4);
        series.seriesShare = 1;
        QCOMPARE(nameOf(series), QString("Acclaimed series"));
    }

    void atMostTwoAdjectivesTheStrongestInOrderOfSpeech()
    {
        QCOMPARE(nameOf(films(-1.1, 1.4, 0.95)), QString("Low-rated hit films"));
        QCOMPARE(nameOf(films(-1.5, -0.6, 0.95)), QString("Awarded low-rated films"));
    }

    void twoGenresThatTakeTurnsAreBothSaid()
    {
        NameTraits traits = films(0, -0.9, -0.4);
        traits.genres = {{"Documentary", 0.23, 0.18}, {"Comedy", 0.5, 0.04}};
        traits.pair = NamePair{"Comedy", "Documentary", 0.72};
        QCOMPARE(nameOf(traits), QString("Little-seen comedies and documentaries"));
        traits.pair->share = 0.6; // four of ten are neither
        QCOMPARE(nameOf(traits), QString("Little-seen films"));
        traits.pair = NamePair{"Action", "Documentary", 0.9}; // "action" is no noun
        QCOMPARE(nameOf(traits), QString("Little-seen films"));
    }

    void praisedAndAwardedIsPrestige()
    {
        NameTraits traits = films(1.0, 1.1, 1.4);
        QCOMPARE(nameOf(traits), QString("Prestige films"));
        traits.genres = {{"Drama", 0.8, 0.18}};
        QCOMPARE(nameOf(traits), QString("Prestige dramas"));
        traits.votes = -0.6; // awarded by juries, seen by few
        QCOMPARE(nameOf(traits), QString("Awarded acclaimed dramas"));
        traits.votes = kNaN; // a file without votes
        QCOMPARE(nameOf(traits), QString("Prestige dramas"));
    }

    void genresBecomeNouns()
    {
        NameTraits traits = films(-0.3, 1.0, 0.1);
        traits.genres = {{"Thriller", 0.84, 0.9}, {"Action", 0.61, 0.4}, {"Crime", 0.41, 0.3}};
        QCOMPARE(nameOf(traits), QString("Mainstream action thrillers"));
        traits.genres = {{"Family", 0.75, 1.3}, {"Adventure", 0.83, 1.2}, {"Animation", 0.78, 1.2}};
        traits.votes = 0.1;
        QCOMPARE(nameOf(traits), QString("Family animation"));
        traits.genres = {{"Documentary", 0.77, 1.7}};
        QCOMPARE(nameOf(traits), QString("Documentaries"));
        traits.score = 0.5;
        QCOMPARE(nameOf(traits), QString("Well-rated documentaries"));
        traits.genres = {{"Romance", 0.9, 0.9}, {"Comedy", 0.9, 0.4}};
        QCOMPARE(nameOf(traits), QString("Romantic comedies"));
        traits.score = 0;
        traits.genres = {{"Romance", 0.55, 0.5}, {"Comedy", 0.84, 0.36}}; // enough to qualify, not to be the noun
        QCOMPARE(nameOf(traits), QString("Romantic comedies"));
        traits.genres = {{"Romance", 0.45, 0.5}, {"Comedy", 0.84, 0.36}};
        QCOMPARE(nameOf(traits), QString("Comedies"));
    }

    void genresWithoutANounOfTheirOwn()
    {
        NameTraits traits = films(-0.3, 1.4, 0.5);
        traits.genres = {{"Action", 0.95, 1.1}};
        QCOMPARE(nameOf(traits), QString("Hit action films"));
        traits.seriesShare = 0.5;
        QCOMPARE(nameOf(traits), QString("Hit action titles"));
        traits.genres = {{"Kaiju", 0.95, 1.1}}; // a label nobody foresaw
        QCOMPARE(nameOf(traits), QString("Hit Kaiju titles"));
    }

    void whomItIsForComesFirst()
    {
        NameTraits traits = films(-0.1, 0.2, 0);
        traits.genres = {{"Adventure", 0.86, 1.4}, {"Family", 0.78, 1.3}, {"Animation", 0.69, 1.0}};
        QCOMPARE(nameOf(traits), QString("Family animation"));
    }

    void aGenreFewTitlesHaveIsNotSaid()
    {
        NameTraits traits = films(-1.2, 0.1, 0);
        traits.genres = {{"Horror", 0.3, 0.3}, {"Drama", 0.9, 0.05}};
        QCOMPARE(nameOf(traits), QString("Low-rated films"));
    }

    void languagesAndOrigin()
    {
        NameTraits traits = films(0.3, 0, -0.5);
        traits.seriesShare = 1;
        traits.englishShare = 0.1;
        traits.genres = {{"Animation", 0.92, 1.6}};
        traits.languages = {{"Japanese", 0.96, 1.8}};
        QCOMPARE(nameOf(traits), QString("Japanese animation series"));
        traits = films(0.2, 0.1, 0.3);
        traits.englishShare = 0.4;
        traits.genres = {{"Drama", 0.96, 0.36}};
        QCOMPARE(nameOf(traits), QString("International dramas"));
    }

    void oldTitlesAreClassics()
    {
        NameTraits traits = films(0.3, 0.2, -0.1);
        traits.year = -2.6;
        traits.mostBefore = 1990;
        QCOMPARE(nameOf(traits), QString("Classics before 1990"));
    }

    void nothingSpecialIsSaidPlainly()
    {
        QCOMPARE(nameOf(films(0.1, 0.1, 0.1)), QString("Mixed films"));
        NameTraits traits = films(0.1, 0.1, 0.1);
        traits.genres = {{"Drama", 0.63, 0.05}};
        QCOMPARE(nameOf(traits), QString("Mostly dramas"));
        QCOMPARE(nameOf(films(0.35, 0.1, 0.1)), QString("Well-rated films"));
    }

    void unknownTraitsSayNothing()
    {
        NameTraits traits;
        traits.score = traits.votes = traits.awards = traits.year = traits.seriesShare = traits.englishShare = kNaN;
        QCOMPARE(nameOf(traits), QString("Mixed titles"));
    }

    void namesAreUniqueAndAtMostFourWords()
    {
        NameTraits drama = films(0, -0.9, 0);
        drama.genres = {{"Drama", 0.5, 0.05}};
        std::vector<NameTraits> all{films(0, -0.9, 0), drama, films(0, -0.8, 0), films(0, -0.7, 0)};
        const auto names = nameClusters(all);
        QCOMPARE(std::set<std::string>(names.begin(), names.end()).size(), all.size());
        QCOMPARE(QString::fromStdString(names[0]), QString("Little-seen films"));
        QCOMPARE(QString::fromStdString(names[1]), QString("Little-seen drama films"));
        for (const auto& name : names)
            QVERIFY(std::count(name.begin(), name.end(), ' ') < 4);
        QCOMPARE(names, nameClusters(all));
    }

    void ofTwoThatSoundAlikeTheLaterSaysMore()
    {
        NameTraits known = films(1.1, 1.2, 0.8);
        known.year = -2.5;
        known.mostBefore = 2000;
        NameTraits rare = films(0, -0.6, -0.5);
        rare.year = -2.9;
        rare.mostBefore = 2000;
        rare.genres = {{"Drama", 0.48, 0.001}}; // as everywhere: says nothing
        const auto names = nameClusters({known, rare});
        QCOMPARE(QString::fromStdString(names[0]), QString("Classics before 2000"));
        QCOMPARE(QString::fromStdString(names[1]), QString("Little-seen classics before 2000"));
    }

    void namesAlreadyGivenAreNotGivenAgain()
    {
        const auto names = nameClusters({films(0, -0.9, 0)}, {"Little-seen films"});
        QCOMPARE(names.size(), std::size_t{1});
        QVERIFY(names.front() != "Little-seen films");
    }

    void longNamesLoseTheirLeastWord()
    {
        NameTraits traits = films(-0.8, -0.9, 0);
        traits.englishShare = 0.1;
        traits.languages = {{"Japanese", 0.9, 1.5}};
        traits.genres = {{"Thriller", 0.84, 0.9}, {"Action", 0.61, 0.4}};
        QCOMPARE(nameOf(traits), QString("Low-rated Japanese action thrillers"));
    }
};

QTEST_APPLESS_MAIN(ClusterNamesTest)
#include "cluster_names_test.moc"
