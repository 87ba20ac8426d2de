// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_draft.h"

#include "import/remembered_mappings.h"
#include "ui/mainwindow/window_fixture.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace marquee;

class ImportDraftTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void aClearFileRaisesNoDoubt() { QVERIFY(doubtsOf(draft(test::catalogueText(20))).empty()); }

    void publicCataloguesRaiseNoDoubt()
    {
        const QFileInfoList files =
            QDir(QStringLiteral(MARQUEE_TEST_DATA "/public_headers")).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 9);
        for (const QFileInfo& file : files) {
            const auto read = readDraft(file.filePath().toStdString(), {});
            QVERIFY2(read.ok(), qPrintable(file.fileName()));
            QVERIFY2(doubtsOf(*read).empty(), qPrintable(file.fileName()));
        }
    }

    void aFileWithoutTitlesCannotBeOpened()
    {
        const ImportDraft none = draft("Views,Hours\n12,3\n14,5\n");
        QVERIFY(doubtsOf(none) == std::vector{ImportDoubt::NoTitle});
        QVERIFY(isObstacle(ImportDoubt::NoTitle));
        QVERIFY(doubtText(ImportDoubt::NoTitle, none).contains(QLatin1String("role Title")));
        QVERIFY(!doubtText(ImportDoubt::NoTitle, none).contains(QLatin1String("delimiter")));
        QVERIFY(doubtText(ImportDoubt::NoTitle, draft("Views^Hours\n12^3\n")).contains(QLatin1String("delimiter")));
    }

    void severalTitlesAreAskedAboutUnlessOneIsCalledATitle()
    {
        const ImportDraft unsure = draft("Movie,Name\nHeat,Mann\nRonin,Frankenheimer\n");
        QVERIFY(doubtsOf(unsure) == std::vector{ImportDoubt::TitleUnsure});
        const QString text = doubtText(ImportDoubt::TitleUnsure, unsure);
        QVERIFY2(text.contains(QLatin1String("Movie")) && text.contains(QLatin1String("Name")), qPrintable(text));
        QVERIFY(!isObstacle(ImportDoubt::TitleUnsure));
        QVERIFY(doubtsOf(draft("Title,Name\nHeat,Mann\nRonin,Frankenheimer\n")).empty());
        QVERIFY(doubtsOf(draft("primaryTitle,originalTitle\nHeat,Heat\nThe Sting,The Sting\n")).empty());
    }

    void aChoiceSettlesTheTitle()
    {
        ImportDraft unsure = draft("Movie,Name\nHeat,Mann\nRonin,Frankenheimer\n");
        unsure.choices = {{0, Role::Title}};
        QVERIFY(doubtsOf(unsure).empty());
        QVERIFY(choicesOf(unsure.schema()) == unsure.choices);
    }

    void aGuessedEncodingIsAskedAboutAndAChosenOneIsNot()
    {
        const std::string text = "Title,Year\nAm\xE9lie,2001\n";
        const ImportDraft guessed = draft(text);
        QVERIFY(doubtsOf(guessed) == std::vector{ImportDoubt::EncodingUnsure});
        QVERIFY(doubtText(ImportDoubt::EncodingUnsure, guessed).contains(QLatin1String("Windows-1252")));
        ReadOptions read;
        read.encoding = Encoding::Windows1252;
        QVERIFY(doubtsOf(draft(text, read)).empty());
    }

    void whatWasConfirmedOnceIsClear()
    {
        const std::string text = "Movie,Name\nHeat,Mann\nAm\xE9lie,Jeunet\n";
        QCOMPARE(doubtsOf(draft(text)).size(), 2U);
        RememberedMappings::remember({"Movie", "Name"}, {{0, Role::Title}, {1, Role::Director}});
        const ImportDraft known = draft(text);
        QVERIFY(known.remembered);
        QVERIFY(doubtsOf(known).empty());
        QCOMPARE(known.schema().columns[1].role, Role::Director);
    }

    void whatIsRememberedAndBrokenIsSaid()
    {
        RememberedMappings::remember({"Title", "Views"}, {});
        QSettings settings;
        settings.beginGroup(QStringLiteral("import/roles"));
        settings.setValue(settings.childKeys().first(), QStringLiteral("nonsense"));
        settings.endGroup();
        const ImportDraft broken = draft("Title,Views\nHeat,3\n");
        QVERIFY(doubtsOf(broken) == std::vector{ImportDoubt::RememberedBroken});
        QVERIFY(doubtText(ImportDoubt::RememberedBroken, broken).contains(QLatin1String("guessed")));
    }

    void aWorkbookAsksForItsSheetOnce()
    {
        const std::string book = MARQUEE_TEST_DATA "/workbooks/exceljs.xlsx";
        const ImportDraft first = readDraft(book, {}).value();
        QCOMPARE(first.table->sheet(), std::string("Titles"));
        QVERIFY(has(first, ImportDoubt::SheetUnsure));
        QVERIFY(doubtText(ImportDoubt::SheetUnsure, first).contains(QStringLiteral("2 sheets. “Titles”")));

        RememberedMappings::rememberSheet(first.table->sheets(), "Other sheet");
        const ImportDraft again = readDraft(book, {}).value();
        QCOMPARE(again.table->sheet(), std::string("Other sheet"));
        QVERIFY(!has(again, ImportDoubt::SheetUnsure));

        ReadOptions chosen;
        chosen.sheet = "Titles"; // what is asked for goes before what is remembered
        const ImportDraft titles = readDraft(book, chosen).value();
        QCOMPARE(titles.table->sheet(), std::string("Titles"));
        QVERIFY(!has(titles, ImportDoubt::SheetUnsure));
    }

    void filesAreReadAndTheirErrorsHandedOn()
    {
        const QString path = m_sandbox.file(QStringLiteral("a.csv"), "Title;Views\nHeat;3\n");
        const auto read = readDraft(path.toStdString(), {});
        QVERIFY(read.ok());
        QCOMPARE(read->table->delimiter(), ';');
        QCOMPARE(read->schema().columns[1].role, Role::Metric);
        QCOMPARE(readDraft("/no/such/file.csv", {}).error().code, ErrorCode::FileUnreadable);
    }

private:
    static bool has(const ImportDraft& draft, ImportDoubt doubt)
    {
        const auto doubts = doubtsOf(draft);
        return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
    }
    static ImportDraft draft(const std::string& text, const ReadOptions& read = {})
    {
        return draftOf(readTableFromBytes(text, "fixture.csv", read).value(), read);
    }

    test::SettingsSandbox m_sandbox;
};

QTEST_GUILESS_MAIN(ImportDraftTest)
#include "import_draft_test.moc"
