// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/picks_csv.h"

#include "core/fixtures.h"

#include <QTest>

using namespace marquee;

class PicksCsvTest : public QObject
{
    Q_OBJECT
private slots:
    void namesEveryTitleAskedAbout()
    {
        const DatasetPtr data = fixtures::madeUp(40);
        PickList list;
        list.query = {TitleId{3}, TitleId{17}};
        list.picks.push_back(pick(TitleId{5}, 1));
        list.picks.push_back(pick(TitleId{8}, 2));
        const auto title = [&](std::uint32_t row) { return std::string(data->catalogue->title(TitleId{row})); };
        const QStringList lines =
            QString::fromStdString(picksCsv(*data->catalogue, list, '\t')).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4); // the last is empty
        QVERIFY(
            lines[0].startsWith(QLatin1String("query_row\tquery_title\trank\trow\ttitle\tscore\tcontent_genres\t")));
        for (int i = 1; i <= 2; ++i) {
            const QStringList cells = lines[i].split(QLatin1Char('\t'));
            QCOMPARE(cells.size(), 6 + kPartCount);
            QCOMPARE(cells[0], QStringLiteral("3; 17"));
            QCOMPARE(cells[1].toStdString(), title(3) + "; " + title(17));
            QCOMPARE(cells[2].toInt(), i);
            QCOMPARE(cells[4].toStdString(), title(i == 1 ? 5 : 8));
            QCOMPARE(cells[5], QStringLiteral("0.5"));
        }
    }

    void commasSeparateFiles()
    {
        const DatasetPtr data = fixtures::madeUp(40);
        PickList list;
        list.query = {TitleId{3}};
        list.picks.push_back(pick(TitleId{5}, 1));
        const std::string text = picksCsv(*data->catalogue, list);
        QVERIFY(text.rfind("query_row,query_title,rank,", 0) == 0);
        QVERIFY(text.find("\n3,") != std::string::npos);
    }

private:
    static Pick pick(TitleId title, int rank)
    {
        Pick made;
        made.title = title;
        made.rank = rank;
        made.score = 0.5;
        made.contributions.fill(0.01);
        return made;
    }
};

QTEST_APPLESS_MAIN(PicksCsvTest)
#include "picks_csv_test.moc"
