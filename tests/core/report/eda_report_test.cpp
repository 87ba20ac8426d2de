// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/eda_report.h"

#include "core/analysis/dataset_fixture.h"
#include "core/report/page_checks.h"

#include <QRegularExpression>
#include <QTest>

using namespace marquee;
using namespace marquee::test;

namespace {

/// Three films, a series and a repeat of the first film, one of them unrated, one an attack on the page.
constexpr const char* kTitles =
    "Title,Genre,Languages,Country Availability,Series or Movie,IMDb Score,IMDb Votes,Release Date\n"
    "<script>x</script>,Drama,French,\"France,Spain\",Movie,8,9000,2001-01-01\n"
    "Two,drama,\"French,<b>Elvish</b>\",Italy,Movie,6,900,2002-01-01\n"
    "Three,Drama,French,Italy,Series,7,90,2003-01-01\n"
    "Four,Drama,,Italy,Movie,,,2004-01-01\n"
    "<script>x</script>,Drama,French,\"France,Spain\",Movie,8,9000,2001-01-01\n";

QString page(const Dataset& data, const TitleIds& shown, const ReportCharts& charts = {}, const ReportInfo& info = {})
{
    const Findings findings = findFindings(data).value();
    return QString::fromStdString(edaReportHtml({data, shown, findings}, charts, info));
}

/// The figure on a card, without markup.
QString figureOf(const QString& html, const QString& name)
{
    return html.section("<div class=\"label\">" + name + "</div><div class=\"figure\">", 1, 1).section("</div>", 0, 0);
}

/// The row of a table that holds a text.
QString rowWith(const QString& html, const QString& text)
{
    const qsizetype at = html.indexOf(text);
    return html.mid(html.lastIndexOf("<tr>", at), html.indexOf("</tr>", at) - html.lastIndexOf("<tr>", at));
}

} // namespace

class EdaReportTest : public QObject
{
    Q_OBJECT

    DatasetPtr m_data = datasetFrom(kTitles);

private slots:
    void figuresAreThoseOfTheCatalogue()
    {
        const QString html = page(*m_data, m_data->all());
        QCOMPARE(figureOf(html, "Titles"), QString("5"));
        QCOMPARE(figureOf(html, "Rated"), QString("80.0\u00A0%"));
        QCOMPARE(figureOf(html, "Median IMDb score"), QString("7.5"));
        QCOMPARE(figureOf(html, "Languages"), QString("2"));
        QCOMPARE(figureOf(html, "Countries"), QString("3"));
        QVERIFY(html.contains("4 films, 1 series."));
        QVERIFY(html.contains("<p class=\"lead\">5 titles</p>"));
    }
    void figuresAreThoseOfTheTitlesShown()
    {
        ReportInfo info;
        info.filters = "Genre: \"Drama\"";
        const QString html = page(*m_data, {TitleId{1}, TitleId{2}}, {}, info);
        QCOMPARE(figureOf(html, "Titles"), QString("2"));
        QCOMPARE(figureOf(html, "Median IMDb score"), QString("6.5"));
        QCOMPARE(figureOf(html, "Countries"), QString("1"));
        QVERIFY(html.contains("2 of 5 titles: those that pass the filters"));
        QVERIFY(html.contains("Genre: &quot;Drama&quot;"));
    }
    void completenessCountsEmptyCells()
    {
        const QString html = page(*m_data, m_data->all());
        const QString scores = rowWith(html, "<td>IMDb Score</td>");
        QVERIFY2(scores.contains("<td class=\"n\">80.0\u00A0%</td><td class=\"n\">1</td>"), qPrintable(scores));
        QVERIFY2(scores.contains("<td class=\"n\">25.0\u00A0%</td><td class=\"n\">0.0\u00A0%</td>"),
                 qPrintable(scores));
    }
    void cleaningIsCountedByRule()
    {
        const QString html = page(*m_data, m_data->all());
        QVERIFY(rowWith(html, "merge_labels").contains("1 cell changed"));
        QVERIFY(rowWith(html, "flag_duplicates").contains("2 titles flagged"));
    }
    void rulesThatWereOffSaySo()
    {
        auto table = readTableFromBytes(kTitles, "test.csv").value();
        OpenOptions options;
        options.cleaning.enabled[static_cast<std::size_t>(Rule::MergeLabels)] = false;
        const auto data = makeDataset(table, guessSchema(*table), options).value();
        QVERIFY(rowWith(page(*data, data->all()), "merge_labels").contains(">off<"));
    }
    void originIsTold()
    {
        ReportInfo info;
        info.date = "2026-01-31";
        const QString html = page(*m_data, m_data->all(), {}, info);
        for (const char* part : {"test.csv", "2026-01-31", "FNV-1a hash", "Marquee", "Method", "<dd>none</dd>"})
            QVERIFY2(html.contains(QString::fromUtf8(part)), part);
    }
    void percentSignsStayWithTheirFigures()
    {
        const QString html = page(*m_data, m_data->all());
        static const QRegularExpression loose(QStringLiteral("[0-9] %"));
        QVERIFY(!html.contains(loose));
        QVERIFY(html.contains(QStringLiteral("\u00A0%")));
    }
    void chartsAndWhatCannotBeShown()
    {
        ReportCharts charts;
        charts.drawn = {{"Votes & more", "<svg></svg>", "4 used of 5"}};
        charts.missing = {{"Box office", "No <box office> in this file."}};
        const QString html = page(*m_data, m_data->all(), charts);
        QVERIFY(html.contains("<svg></svg>") && html.contains("Votes &amp; more") && html.contains("4 used of 5"));
        QVERIFY(html.contains("<b>Box office</b>: No &lt;box office&gt; in this file."));
        QCOMPARE(firstNestingFault(html), QString());
    }
    void findingsAndClaimsCarryTheirNumbers()
    {
        Findings findings;
        FindingDot dot{"Horror", 5.1, 5.0, 5.2, "5.10", false};
        findings.findings.push_back(
            {FindingKind::UnderperformingGenre, "Horror films rate below.", "n = 88", {dot}, {}});
        findings.claims.push_back({"Drama rates higher", ClaimVerdict::FilmsOnly, {dot}, "n = 7 films"});
        const TitleIds all = m_data->all();
        const QString html = QString::fromStdString(edaReportHtml({*m_data, all, findings}, {}));
        for (const char* part : {"Underperforming genre", "Horror films rate below.", "Horror 5.10", "n = 88",
                                 "holds for films only", "Horror 5.10 (+5.00 to +5.20)", "n = 7 films"})
            QVERIFY2(html.contains(QString::fromUtf8(part)), part);
        QCOMPARE(firstNestingFault(html), QString());
    }
    void decadesOfFilmsFollowTheFilter()
    {
        std::string csv = "Title,Series or Movie,IMDb Score,Release Date\n";
        for (int i = 0; i < 50; ++i)
            csv += "Film " + std::to_string(i) + ",Movie," + std::to_string(5 + i % 4) +
                   (i < 25 ? ",1994-01-01\n" : ",2003-01-01\n");
        const DatasetPtr data = datasetFrom(csv);
        const QString decades = page(*data, data->all());
        QVERIFY(rowWith(decades, QStringLiteral("<td>1990s")).contains(QStringLiteral(">25<")));
        QVERIFY(decades.contains(QStringLiteral("<td>2000s")));
        TitleIds early = data->all();
        early.resize(25);
        QVERIFY(!page(*data, early).contains(QStringLiteral("<td>2000s")));
    }
    void textIsEscapedAndThePageStandsAlone()
    {
        const QString html = page(*m_data, m_data->all());
        QVERIFY(!html.contains("<script") && !html.contains("Elvish</b>"));
        QVERIFY(!html.contains("http") && !html.contains("src=") && !html.contains("url("));
        QCOMPARE(firstNestingFault(html), QString());
    }
    void nothingButTitles()
    {
        const auto bare = datasetFrom("Title\nOne\nTwo\n");
        const QString html = page(*bare, bare->all());
        QVERIFY(html.contains("Nothing stands out"));
        QVERIFY(!html.contains("nan") && !html.contains("inf"));
        QCOMPARE(firstNestingFault(html), QString());
        QCOMPARE(firstNestingFault(page(*bare, {})), QString());
    }
};

QTEST_APPLESS_MAIN(EdaReportTest)
#include "eda_report_test.moc"
