// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schema_choices.h"

#include "features/dataset.h"
#include "io/remembered_mapping.h"
#include "io/table_reader.h"

#include <QtTest>

using namespace marquee;

namespace {

using Code = MappingReason::Code;

RawTablePtr table(const char* bytes)
{
    return readTableFromBytes(bytes, "test.csv").value();
}

QString rolesOf(const Schema& schema)
{
    QStringList names;
    for (const auto& column : schema.columns)
        names << QString::fromUtf8(roleName(column.role).data(), static_cast<int>(roleName(column.role).size()));
    return names.join(' ');
}

const std::vector<std::string> kHeader{"Show Name", "Rating", "Release-Year"};

} // namespace

class SchemaChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void choicesComeFirst()
    {
        const auto raw = table("title,name,score,stars\nA,B,7,8\nC,D,6,9\n");
        const auto guess = guessSchema(*raw);
        QCOMPARE(rolesOf(guess), QStringLiteral("title category imdb_score metric"));
        const auto schema = applyChoices(*raw, guess, {{1, Role::Title}, {3, Role::ImdbScore}, {9, Role::Tags}});
        QCOMPARE(rolesOf(schema), QStringLiteral("category title metric imdb_score"));
        QCOMPARE(schema.columns[1].reason.code, Code::Chosen);
        QCOMPARE(schema.columns[2].reason.code, Code::NameTaken);
        QCOMPARE(schema.columns[2].reason.named, Role::ImdbScore);
        QCOMPARE(schema.columns[2].reason.detail, std::string("stars"));
        QVERIFY(schemaProblems(schema).empty());
        QCOMPARE(rolesOf(applyChoices(*raw, guess, {})), rolesOf(guess));
    }

    void sharedRolesAreNotTakenAway()
    {
        const auto raw = table("title,genre,mood\nA,Drama,Dark\nB,Comedy,Light\n");
        const auto schema = applyChoices(*raw, guessSchema(*raw), {{2, Role::Genres}});
        QCOMPARE(rolesOf(schema), QStringLiteral("title genres genres"));
        QVERIFY(schemaProblems(schema).empty());
        const auto data = makeDataset(raw, schema).value();
        QCOMPARE(data->catalogue->list(ListField::Genres).joined(TitleId{0}), std::string("Drama, Dark"));
    }

    void problems()
    {
        const auto raw = table("title,name,score\nA,B,7\n");
        auto schema = applyChoices(*raw, guessSchema(*raw), {{0, Role::Title}, {1, Role::Title}});
        auto problems = schemaProblems(schema);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].code, SchemaProblem::Code::RoleHeldTwice);
        QCOMPARE(problems[0].role, Role::Title);
        QCOMPARE(problems[0].columns, (std::vector<std::size_t>{0, 1}));
        schema = applyChoices(*raw, guessSchema(*raw), {{0, Role::None}, {1, Role::Category}});
        problems = schemaProblems(schema);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].code, SchemaProblem::Code::NoTitle);
    }

    void byName()
    {
        const std::vector<NamedRole> named{
            {"show_name", Role::Title}, {"Rating", Role::None}, {"Rating", Role::AgeRating}};
        QCOMPARE(choicesByName(kHeader, named).value(), (RoleChoices{{0, Role::Title}, {1, Role::AgeRating}}));
        const std::vector<NamedRole> unknown{{"Nothing", Role::Title}};
        QCOMPARE(choicesByName(kHeader, unknown).error().code, ErrorCode::MissingColumn);
        const std::vector<NamedRole> twice{{"Rating", Role::Title}, {"Show Name", Role::Title}};
        QCOMPARE(choicesByName(kHeader, twice).error().code, ErrorCode::InvalidArgument);
        const std::vector<NamedRole> shared{{"Rating", Role::Metric}, {"Release-Year", Role::Metric}};
        QCOMPARE(choicesByName(kHeader, shared).value().size(), 2U);
        const std::vector<std::string> alike{"a b", "A_B"}; // the exact name comes before the like one
        const std::vector<NamedRole> exact{{"A_B", Role::Title}};
        QCOMPARE(choicesByName(alike, exact).value(), (RoleChoices{{1, Role::Title}}));
    }

    void openingAsksForTheChoices()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath("a.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what,n\nA,1\nB,2\n");
        file.close();
        OpenOptions options;
        QCOMPARE(openDataset(path.toStdString(), options).error().code, ErrorCode::MissingColumn);
        options.chooseRoles = [](const std::vector<std::string>& header) -> Result<RoleChoices> {
            return header[0] == "what" ? RoleChoices{{0, Role::Title}} : RoleChoices{};
        };
        const auto data = openDataset(path.toStdString(), options).value();
        QCOMPARE(data->catalogue->title(TitleId{1}), std::string_view("B"));
        options.chooseRoles = [](const auto&) -> Result<RoleChoices> {
            return Error{ErrorCode::MissingColumn, "x", {}, 0};
        };
        QCOMPARE(openDataset(path.toStdString(), options).error().file, path.toStdString());
    }

    void fingerprintOfAHeader()
    {
        // Fixed: mappings are remembered by it from one version to the next.
        QCOMPARE(headerFingerprint({"Title", "IMDb Score"}), headerFingerprint({" title ", "imdb_score"}));
        QCOMPARE(headerFingerprint({"Title", "IMDb Score"}).size(), 16U);
        QVERIFY(headerFingerprint({"a", "b"}) != headerFingerprint({"b", "a"}));
        QVERIFY(headerFingerprint({"ab"}) != headerFingerprint({"a", "b"}));
        QVERIFY(headerFingerprint({"a"}) != headerFingerprint({"a", ""}));
        QVERIFY(headerFingerprint({"Título"}) != headerFingerprint({"Título 2"}));
    }

    void mappingsAreRemembered()
    {
        const RoleChoices choices{{1, Role::AgeRating}, {2, Role::None}};
        const auto kept = rememberedMapping(kHeader, choices);
        QCOMPARE(recallMapping(kHeader, kept).value(), choices);
        QCOMPARE(recallMapping({"show name", "RATING", "Release Year"}, kept).value(), choices);
        QCOMPARE(recallMapping(kHeader, rememberedMapping(kHeader, {})).value(), RoleChoices{});
        QVERIFY(kept.find("\"name\":\"Rating\"") != std::string::npos);
    }

    void whatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("kept");
        const auto kept = QByteArray::fromStdString(rememberedMapping(kHeader, {{1, Role::AgeRating}}));
        QTest::newRow("no JSON") << kept.left(20);
        QTest::newRow("another value") << QByteArray("[1]");
        QTest::newRow("newer version") << QByteArray(kept).replace("\"version\":1", "\"version\":2");
        QTest::newRow("another header") << QByteArray::fromStdString(
            rememberedMapping({"Show Name", "Rating", "Year"}, {{1, Role::AgeRating}}));
        QTest::newRow("no such role") << QByteArray(kept).replace("age_rating", "age_limit");
        QTest::newRow("no such column") << QByteArray(kept).replace("\"column\":1", "\"column\":7");
        QTest::newRow("column of another name") << QByteArray(kept).replace("\"column\":1", "\"column\":2");
        QTest::newRow("negative column") << QByteArray(kept).replace("\"column\":1", "\"column\":-1");
        QTest::newRow("entry of another kind") << QByteArray(kept).replace("[{", "[4,{");
    }

    void whatIsNoMappingIsRefused()
    {
        QFETCH(QByteArray, kept);
        const auto choices = recallMapping(kHeader, kept.toStdString());
        QVERIFY(!choices.ok());
        QCOMPARE(choices.error().code, ErrorCode::BadField);
    }
};

QTEST_APPLESS_MAIN(SchemaChoicesTest)
#include "schema_choices_test.moc"
