// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"

#include "explorer/explorer_state.h"
#include "import/remembered_mappings.h"
#include "models/mapping_model.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/link_button.h"
#include "widgets/warning_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace marquee;

class ImportDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init()
    {
        QSettings().clear();
        m_state = std::make_unique<ExplorerState>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_state.reset();
    }

    void aClearFileCanBeImportedAsItIs()
    {
        show(test::catalogueText(20));
        QVERIFY(importButton().isEnabled());
        QVERIFY(!m_dialog->findChild<WarningBox*>()->isVisible());
        QCOMPARE(m_dialog->mapping().rowCount(), 22);
        QVERIFY(m_dialog->remembers());
    }

    void withoutATitleImportIsClosedUntilOneIsChosen()
    {
        show("Work,Hours\nHeat,3\nRonin,4\n");
        QVERIFY(!importButton().isEnabled());
        m_dialog->mapping().choose(0, Role::Title);
        QVERIFY(importButton().isEnabled());
        QVERIFY((m_dialog->draft().choices == RoleChoices{{0, Role::Title}}));
        link(QStringLiteral("Guess all roles"))->click();
        QVERIFY(!importButton().isEnabled());
    }

    void theRoleIsChosenInItsCell()
    {
        show("Work,Hours\nHeat,3\nRonin,4\n");
        auto* view = m_dialog->findChild<QTableView*>();
        const QModelIndex cell = view->model()->index(0, MappingModel::RoleColumn);
        view->edit(cell);
        auto* box = view->findChild<QComboBox*>();
        QVERIFY(box);
        QCOMPARE(box->currentText(), QStringLiteral("Category of your own"));
        box->setCurrentIndex(box->findText(QStringLiteral("Title")));
        emit box->activated(box->currentIndex());
        QCOMPARE(m_dialog->mapping().schema().columns[0].role, Role::Title);
    }

    void anotherDelimiterReadsTheFileAgain()
    {
        show("Title|Views;Year|Note;x\nHeat|3;1995|a;b\n"); // read with semicolons
        QComboBox* delimiter = combo(QStringLiteral("Delimiter"));
        QCOMPARE(delimiter->currentText(), QStringLiteral("Semicolon"));
        choose(*delimiter, QStringLiteral("Comma"));
        QTRY_COMPARE(m_dialog->draft().table->columns(), 1U);
        QCOMPARE(m_dialog->draft().read.delimiter, std::optional(','));
        QVERIFY(!m_dialog->job().isRunning());
    }

    void aChoiceOutlivesAnotherEncoding()
    {
        show("Work,Hours\nAm\xE9lie,3\n");
        QVERIFY(m_dialog->findChild<WarningBox*>()->isVisible());
        m_dialog->mapping().choose(0, Role::Title);
        choose(*combo(QStringLiteral("Encoding")), QStringLiteral("UTF-8"));
        QTRY_COMPARE(m_dialog->draft().table->encoding(), Encoding::Utf8);
        QVERIFY((m_dialog->draft().choices == RoleChoices{{0, Role::Title}}));
        QVERIFY(!m_dialog->findChild<WarningBox*>()->isVisible()); // chosen is settled
    }

    void aReadingThatFailsKeepsWhatWasThereAndSaysWhy()
    {
        show("Title,Note\nHeat,\"a\tb\"\n\"x\",c\n");
        QFile::remove(m_path);
        choose(*combo(QStringLiteral("Delimiter")), QStringLiteral("Tab"));
        QTRY_VERIFY(!m_dialog->job().isRunning());
        QCOMPARE(m_dialog->draft().table->columns(), 2U);
        QCOMPARE(combo(QStringLiteral("Delimiter"))->currentText(), QStringLiteral("Comma"));
        const auto labels = m_dialog->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("cannot be read"));
        }));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }
    void nothingIsCutOff()
    {
        QFETCH(ThemeKind, theme);
        applyTheme(*qApp, theme);
        for (const std::string& text : {test::catalogueText(20), std::string("Work,Hours\nAm\xE9lie,3\n")}) {
            show(text);
            m_dialog->resize(960, 620); // what a screen of 1024 x 700 has room for
            QTest::qWait(20);
            const QStringList clipped = test::clippedTexts(*m_dialog);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
        }
        applyTheme(*qApp, ThemeKind::Light);
    }

    void closingStopsTheReading()
    {
        show(test::catalogueText(20));
        choose(*combo(QStringLiteral("Delimiter")), QStringLiteral("Tab"));
        QVERIFY(m_dialog->job().isRunning());
        QVERIFY(!importButton().isEnabled());
        m_dialog->reject();
        QVERIFY(!m_dialog->job().isRunning());
        QVERIFY(!m_state->busy());
        QTest::qWait(50);
        QCOMPARE(m_dialog->draft().table->delimiter(), ',');
    }

    void forgettingBringsTheGuessesBack()
    {
        RememberedMappings::remember({"Work", "Hours"}, {{0, Role::Title}});
        show("Work,Hours\nHeat,3\nRonin,4\n");
        QVERIFY(importButton().isEnabled());
        QVERIFY(link(QStringLiteral("Forget these columns"))->isVisible());
        link(QStringLiteral("Forget these columns"))->click();
        QVERIFY(!RememberedMappings::knows({"Work", "Hours"}));
        QVERIFY(m_dialog->draft().choices.empty());
        QVERIFY(!m_dialog->remembers());
        QVERIFY(!importButton().isEnabled());
        QVERIFY(!link(QStringLiteral("Forget these columns"))->isVisible());
    }

private:
    void show(const std::string& text)
    {
        m_path = m_sandbox.file(QStringLiteral("file.csv"), text);
        m_dialog = std::make_unique<ImportDialog>(*m_state, readDraft(m_path.toStdString(), {}).value());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    QPushButton& importButton() const
    {
        for (auto* button : m_dialog->findChild<QDialogButtonBox*>()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Import"))
                return *button;
        qFatal("no button to import");
    }
    LinkButton* link(const QString& text) const
    {
        for (auto* button : m_dialog->findChildren<LinkButton*>())
            if (button->text() == text)
                return button;
        qFatal("no such link");
    }
    QComboBox* combo(const QString& name) const
    {
        for (auto* box : m_dialog->findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        qFatal("no such choice");
    }
    static void choose(QComboBox& box, const QString& text)
    {
        box.setCurrentText(text);
        emit box.activated(box.currentIndex());
    }

    test::SettingsSandbox m_sandbox;
    QString m_path;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
