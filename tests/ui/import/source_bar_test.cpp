// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_bar.h"

#include "io/join/joined_table.h"
#include "theme/theme.h"
#include "ui/models/join_figures.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace marquee;

class SourceBarTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void saysWhatWasRead()
    {
        SourceBar bar;
        bar.setTable(*read("Title;Year\nHeat;1995\n"), {});
        QVERIFY(box(bar, "Delimiter").isVisibleTo(&bar));
        QVERIFY(!box(bar, "Sheet").isVisibleTo(&bar));
        QCOMPARE(box(bar, "Delimiter").currentText(), QStringLiteral("Semicolon"));
        QCOMPARE(box(bar, "Encoding").currentText(), QStringLiteral("UTF-8"));
        QStringList words;
        for (const auto* label : bar.findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY2(words.contains(QStringLiteral("titles.csv")) && words.contains(QStringLiteral("1 row, 2 columns")),
                 qPrintable(words.join(QLatin1Char('|'))));
    }

    void recordsHaveNoDelimiter()
    {
        SourceBar bar;
        bar.setTable(*read("[{\"Title\": \"Heat\"}]"), {});
        QVERIFY(box(bar, "Encoding").isVisibleTo(&bar));
        QVERIFY(!box(bar, "Delimiter").isVisibleTo(&bar));
    }

    void aWorkbookHasSheets()
    {
        SourceBar bar;
        const auto table = readTable(MARQUEE_TEST_DATA "/workbooks/exceljs.xlsx").value();
        bar.setTable(*table, {});
        QVERIFY(!box(bar, "Encoding").isVisibleTo(&bar));
        QCOMPARE(box(bar, "Sheet").count(), 2);
        QCOMPARE(box(bar, "Sheet").currentText(), QStringLiteral("Titles"));
        ReadOptions asked;
        connect(&bar, &SourceBar::readRequested, this, [&](const ReadOptions& options) { asked = options; });
        box(bar, "Sheet").setCurrentIndex(1);
        emit box(bar, "Sheet").activated(1);
        QCOMPARE(asked.sheet, std::string("Other sheet"));
    }

    void whatWasChosenBeforeStaysChosen()
    {
        SourceBar bar;
        ReadOptions before;
        before.delimiter = ';';
        bar.setTable(*read("Title;Year\nHeat;1995\n"), before);
        ReadOptions asked;
        connect(&bar, &SourceBar::readRequested, this, [&](const ReadOptions& options) { asked = options; });
        box(bar, "Encoding").setCurrentText(QStringLiteral("Windows-1252"));
        emit box(bar, "Encoding").activated(box(bar, "Encoding").currentIndex());
        QCOMPARE(asked.encoding, std::optional(Encoding::Windows1252));
        QCOMPARE(asked.delimiter, std::optional(';'));
    }

    void aJoinedTableIsNotReadAgain()
    {
        const JoinFixture join = test::joinFigures();
        SourceBar bar;
        bar.setTable(**applyJoin(join.base, join.other, *join.plan, {2}), {});
        QVERIFY(!box(bar, "Encoding").isEnabled());
        QVERIFY(!box(bar, "Delimiter").isEnabled());
    }

private:
    static RawTablePtr read(const std::string& text) { return readTableFromBytes(text, "/folder/titles.csv").value(); }
    static QComboBox& box(const SourceBar& bar, const char* name)
    {
        for (auto* found : bar.findChildren<QComboBox*>())
            if (found->accessibleName() == QLatin1String(name))
                return *found;
        qFatal("no such choice");
    }
};

QTEST_MAIN(SourceBarTest)
#include "source_bar_test.moc"
