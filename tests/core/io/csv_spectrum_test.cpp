// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/table_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace marquee;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<int>(utf8.size()));
}

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(MARQUEE_TEST_DATA "/csv_spectrum/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares every cell with the record of that number.
void compare(const RawTable& table, const QJsonArray& records)
{
    QCOMPARE(static_cast<int>(table.rows()), records.size());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto record = records[static_cast<int>(row)].toObject();
        QCOMPARE(static_cast<int>(table.record(row).size()), record.size());
        for (std::size_t column = 0; column < table.columns(); ++column)
            QCOMPARE(text(table.cell(row, column)), record[text(table.header()[column])].toString(QStringLiteral("?")));
    }
}

} // namespace

class CsvSpectrumTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsAsPublished_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
                                 "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyFileIsAsPublished()
    {
        QFETCH(QString, name);
        const auto records = QJsonDocument::fromJson(contents(name + ".json")).array();
        QVERIFY(!records.isEmpty());
        const auto table = readTable((MARQUEE_TEST_DATA "/csv_spectrum/" + name + ".csv").toStdString());
        QVERIFY2(table.ok(), table.ok() ? "" : describe(table.error()).c_str());
        QCOMPARE((*table)->format(), TableFormat::Delimited);
        QVERIFY((*table)->issues().empty());
        compare(**table, records);
    }

    /// The published JSON has another phone number and no array: the CSV itself is the reference.
    void locationCoordinates()
    {
        const auto table = readTable(MARQUEE_TEST_DATA "/csv_spectrum/location_coordinates.csv").value();
        const auto lines = QString::fromUtf8(contents("location_coordinates.csv")).split('\n');
        QCOMPARE(table->rows(), 1U);
        QCOMPARE(table->columns(), 4U);
        const auto header = lines[0].split(',');
        const auto cells = lines[1].split(',');
        QCOMPARE(cells.size(), 4);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(text(table->header()[i]), header[static_cast<int>(i)]);
            QCOMPARE(text(table->cell(0, i)), cells[static_cast<int>(i)]);
        }
        QCOMPARE(text(table->cell(0, 1)), QString::fromUtf8("37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W"));
    }
};

QTEST_APPLESS_MAIN(CsvSpectrumTest)
#include "csv_spectrum_test.moc"
