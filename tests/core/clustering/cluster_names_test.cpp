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
        QCOMPARE(nameOf(films(0.5, 1.4, 1.8)), QString("Awarded headline films"));
        QCOMPARE(nameOf(films(-1.9, 0.1, -0.5)), QString("Low-rated films"));
        QCOMPARE(nameOf(films(0, -0.9, -0.4)), QString("Little-seen films"));
        NameTraits series = films(1.4, 0.5, 0.4);
        series.seriesShare = 1;
        QCOMPARE(nameOf(series), QString("Acclaimed series"));
    }

    void atMostTwoAdjectivesTheStrongestInOrderOfSpeech()
    {
        QCOMPARE(nameOf(films(1.1, 1.4, 1.8)), QString("Awarded headline films"));
        QCOMPARE(nameOf(films(2.5, 1.4, 1.8)), QString("Awarded acclaimed films"));
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
        traits.genres = {{"Romance", 0.9, 0.9}, {"Comedy", 0.9, 0.4}};
        QCOMPARE(nameOf(traits), QString("Romantic comedies"));
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
