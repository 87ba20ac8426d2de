// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/label_parser.h"

#include "base/random.h"
#include "io/table_reader.h"

#include <QtTest>

#include <map>
#include <string>

using namespace marquee;

namespace {

/// A column of `rows` cells with up to four labels of `labels` ones each; a few labels make cells repeat.
std::string cellsOf(std::size_t rows, std::size_t labels)
{
    Random random(5);
    std::string csv = "Title,Genre,More\n";
    for (std::size_t row = 0; row < rows; ++row) {
        std::string cell;
        for (std::size_t i = random.below(5); i > 0; --i)
            cell += (cell.empty() ? "" : ", ") + ("g" + std::to_string(random.below(labels)));
        csv += "t,\"" + cell + "\",x\n";
    }
    return csv;
}

RawTablePtr table(const std::string& csv)
{
    return readTableFromBytes(csv, "test.csv").value();
}

bool always(const ListColumn&)
{
    return true;
}

QStringList labelsOf(const ListColumn& list, std::size_t row)
{
    QStringList labels;
    for (const auto code : list.codes(TitleId{static_cast<std::uint32_t>(row)}))
        labels << QString::fromStdString(list.label(code));
    return labels;
}

} // namespace

class LabelParserTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedCellsAreLikeSplitOnes_data()
    {
        QTest::addColumn<int>("labels");
        QTest::newRow("cells repeat") << 6;
        QTest::newRow("cells hardly repeat") << 5000;
    }
    void repeatedCellsAreLikeSplitOnes()
    {
        QFETCH(int, labels);
        const auto source = table(cellsOf(12'000, static_cast<std::size_t>(labels)));
        const LabelSource genres{CleanedColumn(*source, 1), ','};
        const auto list = parseLabels(std::span(&genres, 1), source->rows(), always);
        QCOMPARE(list.titles(), source->rows());
        std::map<QString, std::uint32_t> counts;
        for (std::size_t row = 0; row < source->rows(); ++row) {
            const auto cell = source->cell(row, 1);
            auto expected =
                QString::fromUtf8(cell.data(), static_cast<int>(cell.size())).split(", ", Qt::SkipEmptyParts);
            expected.removeDuplicates();
            QCOMPARE(labelsOf(list, row), expected);
            for (const auto& label : expected)
                ++counts[label];
        }
        QCOMPARE(list.dictionary().size(), counts.size());
        for (const auto& [label, count] : counts)
            QCOMPARE(list.counts()[*list.dictionary().find(label.toStdString())], count);
    }

    void sourcesFollowEachOther()
    {
        const auto source = table("Title,Star1,Star2\na,Ann,Bob\nb,Bob,\nc,Cid,Cid\n");
        const std::vector<LabelSource> stars = {{CleanedColumn(*source, 1), ','}, {CleanedColumn(*source, 2), ','}};
        const auto list = parseLabels(stars, source->rows(), always);
        QCOMPARE(labelsOf(list, 0), QStringList({"Ann", "Bob"}));
        QCOMPARE(labelsOf(list, 1), QStringList({"Bob"}));
        QCOMPARE(labelsOf(list, 2), QStringList({"Cid"}));
    }

    void withoutSeparatorACellIsOneLabel()
    {
        const auto source = table("Title,Rating\na,\" 16, violence\"\nb, \n");
        const LabelSource ratings{CleanedColumn(*source, 1), std::nullopt};
        const auto list = parseLabels(std::span(&ratings, 1), source->rows(), always);
        QCOMPARE(labelsOf(list, 0), QStringList({"16, violence"}));
        QVERIFY(labelsOf(list, 1).isEmpty());
    }

    void withoutSourcesNobodyHasLabels()
    {
        const auto list = parseLabels({}, 3, always);
        QCOMPARE(list.titles(), std::size_t{3});
        QVERIFY(list.dictionary().size() == 0);
    }

    void stopsWhenTold()
    {
        const auto source = table(cellsOf(10'000, 5));
        const LabelSource genres{CleanedColumn(*source, 1), ','};
        int asked = 0;
        const auto list =
            parseLabels(std::span(&genres, 1), source->rows(), [&](const ListColumn&) { return ++asked < 3; });
        QVERIFY(list.titles() > 0);
        QVERIFY(list.titles() < source->rows());
    }

    void cleanedCellsReplaceTheFiles()
    {
        const auto source = table("Title,Genre\na,Drama\nb,Drama\nc,Drama\n");
        CleaningReport report;
        AuditEntry change;
        change.row = TitleId{1};
        change.column = 1;
        change.before = "Drama";
        change.after = "Comedy";
        report.audit.push_back(change);
        const LabelSource genres{CleanedColumn(*source, 1, report), ','};
        const auto list = parseLabels(std::span(&genres, 1), source->rows(), always);
        QCOMPARE(labelsOf(list, 0), QStringList({"Drama"}));
        QCOMPARE(labelsOf(list, 1), QStringList({"Comedy"}));
        QCOMPARE(labelsOf(list, 2), QStringList({"Drama"}));
    }
};

QTEST_APPLESS_MAIN(LabelParserTest)
#include "label_parser_test.moc"
