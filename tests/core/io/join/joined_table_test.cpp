// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/join/joined_table.h"

#include "core/fixtures.h"
#include "core/io/join/join_fixtures.h"
#include "io/schema_choices.h"

#include <QtTest>

using namespace marquee;

namespace {

const std::string kBase = "Title,Year,Views\nAmélie,2001,1\nDune,1984\nDune,2021,3,beyond\n";
const std::string kOther =
    "Title,Year,Views,Share,Note\nDUNE,2021,70,0.5,seen\nAmélie,2001,80,0.25,\nNobody,1990,1,1,x\n";

std::vector<std::string> texts(const std::vector<std::string_view>& fields)
{
    return {fields.begin(), fields.end()};
}

} // namespace

class JoinedTableTest : public QObject
{
    Q_OBJECT

    static RawTablePtr joined(const JoinFixture& join)
    {
        return applyJoin(join.base, join.other, *join.plan, joinableColumns(guessSchema(*join.other))).value();
    }

private slots:
    void columnsAreAppended()
    {
        const JoinFixture join(kBase, kOther);
        const auto table = joined(join);
        QCOMPARE(table->header(), (std::vector<std::string>{"Title", "Year", "Views", "Views (2)", "Share", "Note"}));
        QCOMPARE(texts(table->record(0)), (std::vector<std::string>{"Amélie", "2001", "1", "80", "0.25", ""}));
        QCOMPARE(texts(table->record(1)), (std::vector<std::string>{"Dune", "1984", "", "", "", ""}));
        QCOMPARE(texts(table->record(2)),
                 (std::vector<std::string>{"Dune", "2021", "3", "70", "0.5", "seen", "beyond"}));
        for (std::size_t row = 0; row < table->rows(); ++row)
            for (std::size_t column = 0; column < table->columns(); ++column)
                QCOMPARE(std::string(table->cell(row, column)), texts(table->record(row))[column]);
    }

    void theCatalogueStaysAsItIs()
    {
        const JoinFixture join(kBase, kOther);
        const auto table = joined(join);
        QCOMPARE(join.base->columns(), 3U);
        QCOMPARE(table->rows(), join.base->rows());
        QCOMPARE(table->contentHash(), join.base->contentHash());
        QCOMPARE(table->fileName(), join.base->fileName());
        QCOMPARE(table->line(2), join.base->line(2));
        QCOMPARE(table->issues().size(), join.base->issues().size());
    }

    void figuresBecomeMetrics()
    {
        const JoinFixture join(kBase, kOther);
        const auto table = joined(join);
        const Schema schema = guessSchema(*table);
        QCOMPARE(schema.columns[0].role, Role::Title);
        QCOMPARE(schema.columns[3].role, Role::Metric);
        QCOMPARE(schema.columns[4].role, Role::Metric);
        QCOMPARE(schema.columns[5].role, Role::Category);
        const auto data = makeDataset(table, schema).value();
        QCOMPARE(data->size(), 3U);
        QCOMPARE(std::string(data->catalogue->cell(TitleId{2}, 3)), std::string("70"));
    }

    void rolesOfBothFilesGoTogether()
    {
        const JoinFixture join("Title,IMDb Score\nDune,8\n",
                               "Title,IMDb Score,Metacritic Score,Hours\nDune,7.5,74,12\n");
        const auto other = guessSchema(*join.other);
        const auto columns = joinableColumns(other);
        const auto table = applyJoin(join.base, join.other, *join.plan, columns).value();
        const Schema schema = joinedSchema(*table, guessSchema(*join.base), other, columns);
        QCOMPARE(schema.columns.size(), 5U);
        QCOMPARE(schema.columns[1].role, Role::ImdbScore);
        QCOMPARE(schema.columns[2].role, Role::Metric); // the catalogue's own score stays
        QCOMPARE(schema.columns[2].reason.code, MappingReason::Code::NameTaken);
        QCOMPARE(schema.columns[2].reason.detail, std::string("IMDb Score"));
        QCOMPARE(schema.columns[3].role, Role::Metacritic);
        QCOMPARE(schema.columns[4].role, Role::Metric);
        QVERIFY(schemaProblems(schema).empty());
        QVERIFY(isJoined(*table));
        QVERIFY(!isJoined(*join.base));
    }

    void refusals()
    {
        const JoinFixture join(kBase, kOther);
        QVERIFY(!applyJoin(join.base, join.other, *join.plan, {5}));
        QVERIFY(!applyJoin(join.other, join.base, JoinPlan{}, {0}));
    }

    /// Every record of the real catalogue finds itself, unless a namesake of the same year and type stands in the way.
    void realCatalogueOntoItself()
    {
        const auto data = fixtures::realCatalogue();
        if (data == nullptr)
            QSKIP("MARQUEE_REAL_CATALOGUE is not set");
        const auto table = data->catalogue->sourcePtr();
        const auto plan = planJoin(*table, data->catalogue->schema(), *table, data->catalogue->schema()).value();
        QCOMPARE(plan.count(JoinClass::Unmatched) + plan.count(JoinClass::Near), 0U);
        for (std::uint32_t row = 0; row < table->rows(); ++row)
            if (plan.matches[row].kind == JoinClass::Exact)
                QCOMPARE(plan.source[row], row);
        QVERIFY(plan.applied > table->rows() * 9 / 10);
    }
};

QTEST_APPLESS_MAIN(JoinedTableTest)
#include "joined_table_test.moc"
