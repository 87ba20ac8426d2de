// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "import/import_dialog.h"
#include "import/remembered_mappings.h"
#include "mainwindow/message_bar.h"
#include "models/mapping_model.h"
#include "ui/mainwindow/window_test.h"

#include <QCheckBox>
#include <QComboBox>

using namespace marquee;

/// Files on their way into the window, with and without a question.
class ImporterTest : public test::WindowTest
{
    Q_OBJECT
private slots:
    void aClearFileIsNotAskedAbout()
    {
        open();
        QVERIFY(!importer().dialog());
        QCOMPARE(m_state->dataset()->size(), std::size_t{kTitles});
    }

    void anUnclearFileIsAskedAboutOnce()
    {
        m_window->files().open(unclearFile());
        QTRY_VERIFY(importer().dialog());
        QVERIFY(!m_state->dataset());
        importer().dialog()->mapping().choose(0, Role::Title);
        importer().dialog()->accept();
        QTRY_VERIFY(m_state->dataset());
        QCOMPARE(m_state->dataset()->catalogue->metricColumns(), (std::vector<std::size_t>{1}));
        QVERIFY(RememberedMappings::knows({"Work", "Hours"}));

        m_state->closeFile();
        QTRY_VERIFY(!importer().dialog());
        m_window->files().open(m_sandbox.file(QStringLiteral("next.csv"), "Work,Hours\nRififi,6\n"));
        QTRY_VERIFY(m_state->dataset());
        QVERIFY(!importer().dialog());
    }

    void cancelLeavesEverythingAsItWas()
    {
        open();
        const DatasetPtr before = m_state->dataset();
        m_window->files().open(unclearFile());
        QTRY_VERIFY(importer().dialog());
        importer().dialog()->reject();
        QTRY_VERIFY(!importer().dialog());
        QVERIFY(m_state->dataset() == before);
        QCOMPARE(RememberedMappings::count(), 0);
    }

    void whatIsNotToBeRememberedIsNot()
    {
        m_window->files().open(unclearFile());
        QTRY_VERIFY(importer().dialog());
        importer().dialog()->mapping().choose(0, Role::Title);
        importer().dialog()->findChild<QCheckBox*>()->setChecked(false);
        importer().dialog()->accept();
        QTRY_VERIFY(m_state->dataset());
        QVERIFY(!RememberedMappings::knows({"Work", "Hours"}));

        QTRY_VERIFY(!importer().dialog());
        QSignalSpy again(m_state.get(), &ExplorerState::datasetChanged);
        m_window->actionSet().reload->trigger(); // of the same file, it still holds
        QTRY_COMPARE(again.count(), 1);
        QVERIFY(!importer().dialog());
        QCOMPARE(m_state->dataset()->catalogue->schema().column(Role::Title), std::optional<std::size_t>(0));
    }

    void rolesOfTheOpenCatalogueCanBeChangedAtAnyTime()
    {
        QVERIFY(!m_window->actionSet().columnRoles->isEnabled());
        open();
        QTRY_VERIFY(!m_state->busy());
        m_window->actionSet().columnRoles->trigger();
        QTRY_VERIFY(importer().dialog());
        MappingModel& mapping = importer().dialog()->mapping();
        const auto score = mapping.schema().column(Role::HiddenGem);
        QVERIFY(score);
        mapping.choose(*score, Role::Metric);
        importer().dialog()->accept();
        QTRY_VERIFY(!m_state->dataset()->catalogue->has(Role::HiddenGem));
        QVERIFY(!m_state->dataset()->catalogue->metricColumns().empty());

        QTRY_VERIFY(!importer().dialog());
        m_window->actionSet().columnRoles->trigger();
        QTRY_VERIFY(importer().dialog());
        QVERIFY((importer().dialog()->draft().choices == RoleChoices{{*score, Role::Metric}}));
    }

    void reloadingKeepsHowTheFileWasRead()
    {
        const QString path = m_sandbox.file(QStringLiteral("plain.csv"), "Title,Note\nHeat,a\n");
        m_window->files().open(path);
        QTRY_VERIFY(m_state->dataset());
        m_window->actionSet().columnRoles->trigger();
        QTRY_VERIFY(importer().dialog());
        ImportDialog& dialog = *importer().dialog();
        QComboBox* encoding = nullptr;
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == QLatin1String("Encoding"))
                encoding = box;
        QVERIFY(encoding);
        encoding->setCurrentText(QStringLiteral("Windows-1252"));
        emit encoding->activated(encoding->currentIndex());
        QTRY_COMPARE(dialog.draft().table->encoding(), Encoding::Windows1252);
        QTRY_VERIFY(!dialog.job().isRunning());
        dialog.accept();
        QTRY_COMPARE(m_state->dataset()->catalogue->source().encoding(), Encoding::Windows1252);
        QSignalSpy again(m_state.get(), &ExplorerState::datasetChanged);
        m_window->actionSet().reload->trigger();
        QTRY_COMPARE(again.count(), 1);
        QCOMPARE(m_state->dataset()->catalogue->source().encoding(), Encoding::Windows1252);
    }

    void cancelWhileReadingOpensNothing()
    {
        open();
        const DatasetPtr before = m_state->dataset();
        m_window->files().open(unclearFile());
        for (Job* job : m_state->jobs())
            job->cancel();
        QVERIFY(!m_state->busy());
        QTest::qWait(50);
        QVERIFY(!importer().dialog());
        QVERIFY(m_state->dataset() == before);
        QCOMPARE(m_window->messages().text(), QString());
    }

    void aFileThatCannotBeReadIsReported()
    {
        m_window->files().open(QStringLiteral("/no/such/file.csv"));
        QTRY_VERIFY(m_window->messages().text().contains(QLatin1String("cannot be read")));
        QVERIFY(!importer().dialog());
    }

private:
    Importer& importer() const { return m_window->files().importer(); }
    QString unclearFile() const
    {
        return m_sandbox.file(QStringLiteral("unclear.csv"), "Work,Hours\nHeat,3\nRonin,4\nBullitt,5\n");
    }
};

QTEST_MAIN(ImporterTest)
#include "importer_test.moc"
