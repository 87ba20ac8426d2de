// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/date_cell.h"
#include "catalogue/number_cell.h"
#include "catalogue/runtime_cell.h"
#include "catalogue/type_label.h"

#include <QtTest>

#include <cmath>

using namespace marquee;

namespace {

constexpr double kNone = -1; ///< stands for "missing" in the tables below

} // namespace

class CellsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("role");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("state");
        const auto add = [](const char* text, Role role, double value, CellState state = CellState::Value) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(role) << value
                                << static_cast<int>(state);
        };
        add("205926.0", Role::ImdbVotes, 205926);
        add("28,341,469", Role::BoxOffice, 28341469);
        add("$2,122,065", Role::BoxOffice, 2122065);
        add("$28.34M", Role::BoxOffice, 28340000);
        add("1.2 million", Role::BoxOffice, 1200000);
        add("€ 1.234.567", Role::BoxOffice, 1234567);
        add("1.234,5", Role::Metric, 1234.5);
        add("7,5", Role::ImdbScore, 7.5);
        add("87%", Role::RottenTomatoes, 87);
        add("8.5/10", Role::ImdbScore, 8.5);
        add("8.5/10 ", Role::RottenTomatoes, 85);
        add(" 6.1 ", Role::ImdbScore, 6.1);
        add("0.1", Role::Metric, 0.1);
        add("-3", Role::Metric, -3);
        add("1e3", Role::Metric, 1000);
        add("", Role::ImdbVotes, kNone, CellState::Missing);
        add("N/A", Role::ImdbVotes, kNone, CellState::Missing);
        add("nan", Role::ImdbVotes, kNone, CellState::OutOfRange);
        add("inf", Role::ImdbVotes, kNone, CellState::OutOfRange);
        add("1e400", Role::ImdbVotes, kNone, CellState::OutOfRange);
        add("-12", Role::ImdbVotes, kNone, CellState::OutOfRange);
        add("11", Role::ImdbScore, kNone, CellState::OutOfRange);
        add("many", Role::ImdbVotes, kNone, CellState::Unreadable);
        add("1,2,3", Role::ImdbVotes, kNone, CellState::Unreadable);
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(int, role);
        QFETCH(double, value);
        QFETCH(int, state);
        const auto cell = parseNumberCell(text.toStdString(), numberFormat(static_cast<Role>(role)));
        QCOMPARE(static_cast<int>(cell.state), state);
        if (cell.state == CellState::Value)
            QCOMPARE(cell.value, value);
        else
            QVERIFY(std::isnan(cell.value));
    }

    void columnsTellUnitAndDecimalComma()
    {
        NumberFormat format;
        QCOMPARE(parseNumberCell("7,125", format).value, 7125.0);
        format.decimalComma = true;
        QCOMPARE(parseNumberCell("7,125", format).value, 7.125);
        QCOMPARE(parseNumberCell("49.126", format).value, 49126.0); // points group where commas separate decimals
        QCOMPARE(parseNumberCell("1.234,5", format).value, 1234.5);
        QCOMPARE(parseNumberCell("7.5", format).value, 7.5);
        format.unit = 1e6;
        QCOMPARE(parseNumberCell("126.5", format).value, 126500000.0);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dayFirst");
        QTest::addColumn<QString>("iso"); // empty: no date
        const auto add = [](const char* text, const char* iso, bool dayFirst = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << dayFirst << QString::fromUtf8(iso);
        };
        add("12 Dec 2008", "2008-12-12");
        add("2021-03-04", "2021-03-04");
        add("2021/3/4", "2021-03-04");
        add("2021-03-04T05:06:07Z", "2021-03-04");
        add("2021-03-04 05:06", "2021-03-04");
        add("Dec 12, 2008", "2008-12-12");
        add("December 1, 2008", "2008-12-01");
        add("1 Sept 2019", "2019-09-01");
        add("12/25/2008", "2008-12-25");
        add("25/12/2008", "2008-12-25");
        add("03/04/2008", "2008-03-04");
        add(" 03/04/2008", "2008-04-03", true);
        add("25.12.2008", "2008-12-25");
        add("04.03.2008", "2008-03-04");
        add("12-Jun-98", "1998-06-12");
        add("12-Jun-05", "2005-06-12");
        add("29 Feb 2020", "2020-02-29");
        add("29 Feb 2021", "");
        add("2021-13-01", "");
        add("2008", "");
        add("soon", "");
        add("12 Dezember 2008", "");
        add("1 2 3 4", "");
        add("", "");
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(bool, dayFirst);
        QFETCH(QString, iso);
        const auto date = parseDate(text.toStdString(), dayFirst);
        QString found;
        if (date) {
            const std::chrono::year_month_day day{*date};
            found = QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                          static_cast<int>(static_cast<unsigned>(day.day())))
                        .toString(Qt::ISODate);
        }
        QCOMPARE(found, iso);
    }

    void years()
    {
        QCOMPARE(parseYear("1946"), std::optional(1946));
        QCOMPARE(parseYear("1946.0"), std::optional(1946));
        QCOMPARE(parseYear("12 Dec 2008"), std::optional(2008));
        QVERIFY(!parseYear("PG"));
        QVERIFY(!parseYear("46"));
    }

    void runtimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<int>("cls");
        QTest::addColumn<int>("state");
        const auto add = [](const char* text, double minutes, RuntimeClass cls, CellState state = CellState::Value) {
            QTest::newRow(text) << QString::fromUtf8(text) << minutes << static_cast<int>(cls)
                                << static_cast<int>(state);
        };
        add("< 30 minutes", kNone, RuntimeClass::Under30);
        add("30-60 mins", kNone, RuntimeClass::From30To60);
        add("1-2 hour", kNone, RuntimeClass::From60To120);
        add("> 2 hrs", kNone, RuntimeClass::Over120);
        add("01:42:30", 102.5, RuntimeClass::From60To120);
        add("142 min", 142, RuntimeClass::Over120);
        add("1:30", 90, RuntimeClass::From60To120);
        add("1 hr 30 mins.", 90, RuntimeClass::From60To120);
        add("90:30", kNone, RuntimeClass::Unknown, CellState::Unreadable);
        add("90 Min.", 90, RuntimeClass::From60To120);
        add("142", 142, RuntimeClass::Over120);
        add("1h 22m", 82, RuntimeClass::From60To120);
        add("2 hours", 120, RuntimeClass::From60To120);
        add("90m", 90, RuntimeClass::From60To120);
        add("29.5", 29.5, RuntimeClass::Under30);
        add("30", 30, RuntimeClass::From30To60);
        add("2 Seasons", kNone, RuntimeClass::Unknown, CellState::Missing);
        add("", kNone, RuntimeClass::Unknown, CellState::Missing);
        add("-5", kNone, RuntimeClass::Unknown, CellState::OutOfRange);
        add("nan", kNone, RuntimeClass::Unknown, CellState::OutOfRange);
        add("long", kNone, RuntimeClass::Unknown, CellState::Unreadable);
    }

    void runtimes()
    {
        QFETCH(QString, text);
        QFETCH(double, minutes);
        QFETCH(int, cls);
        QFETCH(int, state);
        const auto cell = parseRuntime(text.toStdString());
        QCOMPARE(static_cast<int>(cell.state), state);
        QCOMPARE(static_cast<int>(cell.cls), cls);
        if (minutes == kNone)
            QVERIFY(std::isnan(cell.minutes));
        else
            QCOMPARE(cell.minutes, minutes);
    }

    void types()
    {
        QCOMPARE(typeOfLabel("Movie"), TitleType::Film);
        QCOMPARE(typeOfLabel(" film "), TitleType::Film);
        QCOMPARE(typeOfLabel("Series"), TitleType::Series);
        QCOMPARE(typeOfLabel("TV Show"), TitleType::Series);
        QCOMPARE(typeOfLabel("tvMiniSeries"), TitleType::Series);
        QCOMPARE(typeOfLabel("0"), TitleType::Film);
        QCOMPARE(typeOfLabel("1"), TitleType::Series);
        QCOMPARE(typeOfLabel("2"), TitleType::Unknown);
        QCOMPARE(typeOfLabel(""), TitleType::Unknown);
        QCOMPARE(typeOfLabel("podcast"), TitleType::Unknown);
    }
};

QTEST_APPLESS_MAIN(CellsTest)
#include "cells_test.moc"
