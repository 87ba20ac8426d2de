// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/persona.h"

#include "core/fixtures.h"
#include "recommend/persona_json.h"

#include <QTest>

using namespace marquee;

namespace {

Persona manyThings()
{
    Persona persona;
    persona.name = "Rainy \"Sundays\", Zo\xC3\xAB";
    persona.liked = {{"Joker", 2019, 2}, {"Am\xC3\xA9lie", {}, 0.5}};
    persona.disliked = {{"It", 2017, 1}};
    persona.genres = {{"Drama", 1}, {"Horror", -0.25}};
    persona.tags = {{"Dark Movies", 0.1}};
    persona.people = {{"Ann Actor", 3}};
    persona.dislikeShare = 0.3;
    persona.options.preset = Preset::Gems;
    persona.options.weights = presetWeights(Preset::Crowd);
    (*persona.options.weights)[2] = 0.1 + 0.2;
    persona.options.lambda = 0.7;
    persona.options.top = 12;
    persona.options.limits.type = TitleType::Film;
    persona.options.limits.languages = {"French"};
    persona.options.limits.countries = {"Japan", "Iceland"};
    persona.options.limits.ageRatings = {"PG"};
    persona.options.limits.runtimes = {RuntimeClass::From60To120, RuntimeClass::Over120};
    persona.options.limits.yearMin = 1990;
    persona.options.limits.yearMax = 2020;
    persona.options.limits.minVotes = 1000;
    persona.options.limits.ratedOnly = true;
    return persona;
}

} // namespace

class PersonaTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSavedIsReadAgain()
    {
        QVERIFY(personaFromJson(personaToJson(manyThings())).value() == manyThings());
        QVERIFY(personaFromJson(personaToJson(Persona())).value() == Persona());
        QVERIFY(personaToJson(Persona()).back() == '\n');
    }

    void whatIsAbsentKeepsItsDefault()
    {
        const Persona persona = personaFromJson(R"({"marquee_persona": 1, "liked": ["Joker"], "genres": ["Drama"],
                                                    "weights": {"era": 0.5}, "preset": "crowd"})")
                                    .value();
        QVERIFY(persona.liked == std::vector<Persona::Title>({{"Joker", {}, 1}}));
        QVERIFY(persona.genres == std::vector<Persona::Label>({{"Drama", 1}}));
        PartValues expected = presetWeights(Preset::Crowd); // wherever the preset stands
        expected[static_cast<std::size_t>(Part::Era)] = 0.5;
        QVERIFY(persona.options.weights == expected);
        QVERIFY(persona.options.limits == PickLimits());
    }

    void brokenFilesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* name, const QByteArray& members, const char* named) {
            QTest::newRow(name) << QByteArray("{\"marquee_persona\": 1, " + members + "}") << QByteArray(named);
        };
        QTest::newRow("no JSON") << QByteArray("{") << QByteArray("no JSON");
        QTest::newRow("no persona") << QByteArray("{\"rows\": []}") << QByteArray("no saved persona");
        QTest::newRow("later version") << QByteArray("{\"marquee_persona\": 2}") << QByteArray("version 2");
        row("unknown member", "\"likes\": []", "likes");
        row("title without a name", "\"liked\": [\"A\", {\"year\": 2000}]", "liked[1]");
        row("weight 0", "\"liked\": [{\"title\": \"A\", \"weight\": 0}]", "liked[0].weight");
        row("year", "\"liked\": [{\"title\": \"A\", \"year\": 1.5}]", "liked[0].year");
        row("label", "\"tags\": [{\"weight\": 1}]", "tags[0]");
        row("list", "\"genres\": {}", "genres");
        row("preset", "\"preset\": \"best\"", "preset");
        row("part", "\"weights\": {\"plot\": 1}", "weights.plot");
        row("negative part", "\"weights\": {\"era\": -1}", "weights.era");
        row("diversity", "\"diversity\": 1.1", "diversity");
        row("top", "\"top\": 0", "top");
        row("type", "\"limits\": {\"type\": \"play\"}", "limits.type");
        row("runtime", "\"limits\": {\"runtimes\": [\"long\"]}", "long");
        row("rated only", "\"limits\": {\"rated_only\": 1}", "limits.rated_only");
        row("unknown limit", "\"limits\": {\"colour\": 1}", "limits.colour");
    }
    void brokenFilesSayWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, named);
        const auto persona = personaFromJson(json.toStdString());
        QVERIFY(!persona);
        QCOMPARE(persona.error().code, ErrorCode::JsonUnusable);
        QVERIFY2(persona.error().detail.find(named.toStdString()) != std::string::npos, persona.error().detail.c_str());
    }

    void namesAreFoundInACatalogue()
    {
        const auto data = fixtures::fromCsv("Title,Genre,Tags,Director,Release Date\n"
                                            "Joker,Drama,Dark Films,Ann Actor,04 Oct 2019\n"
                                            "AMELIE,Comedy,,,25 Apr 2001\nJoker,Drama,,,01 Jan 2012\n");
        const PersonaTaste found = tasteOf(manyThings(), *data->catalogue);
        QCOMPARE(found.taste.liked.size(), std::size_t{2});
        QVERIFY(found.taste.liked[0].id == TitleId{0} && found.taste.liked[0].weight == 2);
        QVERIFY(found.taste.liked[1].id == TitleId{1});
        QVERIFY(found.taste.disliked.empty());
        QCOMPARE(found.taste.labels.size(), std::size_t{3}); // Drama, the tag in its other spelling, Ann Actor
        QCOMPARE(found.taste.dislikeShare, 0.3);
        QVERIFY((found.unknown == std::vector<std::string>{"It (2017)", "Horror"}));
    }
};

QTEST_APPLESS_MAIN(PersonaTest)
#include "persona_test.moc"
