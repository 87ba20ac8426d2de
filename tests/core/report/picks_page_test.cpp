// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picks_page.h"

#include "core/fixtures.h"
#include "core/report/page_checks.h"
#include "recommend/shown_parts.h"

#include <QTest>

using namespace marquee;

class PicksPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_sheet = {};
        m_sheet.data = fixtures::madeUp(40);
        m_sheet.heading = "2 picks for <Title & 3>";
        m_sheet.facts = {{"Preset", "similar"}};
        Pick pick;
        pick.title = TitleId{5};
        pick.rank = 1;
        pick.score = 0.62;
        pick.contributions.fill(0);
        pick.contributions[0] = 0.4;
        pick.contributions[1] = 0.22;
        m_sheet.lines = sheetLines(*m_sheet.data->catalogue, {pick}, {TitleId{3}});
        m_sheet.lines[0].reason = "Shares <b>Drama</b>";
    }

    void aWholePageThatNeedsNothingElse()
    {
        const QString page = made();
        QCOMPARE(test::firstNestingFault(page), QString());
        QVERIFY(!page.contains(QLatin1String("http")));
        QVERIFY(!page.contains(QLatin1String("<script")));
        QVERIFY(page.contains(QLatin1String("2 picks for &lt;Title &amp; 3&gt;")));
        QVERIFY(page.contains(QLatin1String("Shares &lt;b&gt;Drama&lt;/b&gt;")));
        QVERIFY(page.contains(QLatin1String("2026-11-22")));
        QVERIFY(page.contains(QLatin1String("similar")));
    }

    void theSumIsWrittenOutAndDrawn()
    {
        const QString page = made();
        QVERIFY(page.contains(QLatin1String("Genres 40.0 + Tags 22.0")));
        QVERIFY(page.contains(QLatin1String(">62.0<")));
        QVERIFY(page.contains(QLatin1String("bars 0 to 65")));
        QVERIFY(page.contains(QLatin1String("<rect x=\"0.0\" width=\"183.6\""))); // 0.4 / 0.65 of 300, less the gap
        for (const ShownPart& part : shownParts())
            QVERIFY(page.contains(QString::fromLatin1(part.name)));
    }

    void aTitleThatWasNotPickedHasNoBar()
    {
        m_sheet.shortlist = true;
        m_sheet.lines[0].rank.reset();
        m_sheet.lines[0].score = std::numeric_limits<double>::quiet_NaN();
        m_sheet.lines[0].contributions = SheetLine::unknownParts();
        m_sheet.lines[0].note = "ask Ann & Bob";
        const QString page = made();
        QCOMPARE(test::firstNestingFault(page), QString());
        QVERIFY(!page.contains(QLatin1String("<svg")));
        QVERIFY(page.contains(QLatin1String("ask Ann &amp; Bob")));
        QVERIFY(!page.contains(QLatin1String("nan")));
    }

private:
    QString made() const
    {
        ReportInfo info;
        info.date = "2026-11-22";
        return QString::fromStdString(picksPage(m_sheet, info));
    }

    PickSheet m_sheet;
};

QTEST_APPLESS_MAIN(PicksPageTest)
#include "picks_page_test.moc"
