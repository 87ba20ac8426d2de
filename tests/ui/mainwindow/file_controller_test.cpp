// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/file_controller.h"

#include "mainwindow/export_controller.h"
#include "mainwindow/main_window.h"
#include "mainwindow/message_bar.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/dense_button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

#include <memory>

using namespace marquee;

/// A catalogue that changes on disk while it is open.
class FileControllerTest : public QObject
{
    Q_OBJECT

    test::SettingsSandbox m_sandbox;
    QString m_file;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<MainWindow> m_window;

    void write(int titles) { m_file = m_sandbox.file(QStringLiteral("catalogue.csv"), test::catalogueText(titles)); }
    MessageBar& messages() const { return m_window->messages(); }
    DenseButton* answer(const QString& text) const
    {
        for (auto* button : messages().findChildren<DenseButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void init()
    {
        QSettings().clear();
        write(40);
        m_state = std::make_unique<ExplorerState>();
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->show();
        m_window->files().open(m_file);
        QTRY_VERIFY(m_state->dataset() && !m_state->busy());
    }

    void cleanup()
    {
        m_window.reset();
        m_state.reset();
    }

    void aChangeOffersAReload()
    {
        write(50);
        QTRY_VERIFY(answer(QStringLiteral("Reload")));
        QVERIFY(messages().text().contains(QLatin1String("catalogue.csv")));
        QCOMPARE(m_state->dataset()->size(), 40U);
        QSignalSpy loaded(m_state.get(), &ExplorerState::datasetChanged);
        answer(QStringLiteral("Reload"))->click();
        QVERIFY(loaded.wait());
        QCOMPARE(m_state->dataset()->size(), 50U);
        QCOMPARE(messages().text(), QString());
    }

    void aReloadSaysWhichChangesItForgets()
    {
        CleaningOptions options = m_state->cleaningOptions();
        options.reverts.cells.insert(CellRef{TitleId{0}, 0});
        m_state->setCleaningOptions(options, QStringLiteral("take a cell back"));
        QTRY_VERIFY(!m_state->dataset()->cleaning->options.reverts.cells.empty());
        write(50);
        QTRY_VERIFY(answer(QStringLiteral("Reload")));
        const auto labels = messages().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text().contains(QLatin1String("took back")); }));
    }

    void ignoringKeepsWhatIsOpenUntilTheNextChange()
    {
        write(50);
        QTRY_VERIFY(answer(QStringLiteral("Ignore")));
        answer(QStringLiteral("Ignore"))->click();
        QCOMPARE(messages().text(), QString());
        QCOMPARE(m_state->dataset()->size(), 40U);
        write(60);
        QTRY_VERIFY(answer(QStringLiteral("Reload")));
    }

    void anotherMessageTakesTheAnswersAway()
    {
        write(50);
        QTRY_VERIFY(answer(QStringLiteral("Reload")));
        messages().showNote(QStringLiteral("Something else."));
        QVERIFY(!answer(QStringLiteral("Reload")) && !answer(QStringLiteral("Ignore")));
    }

    void ourOwnExportIsNoNews()
    {
        m_window->exports().exportRowsTo(m_file, {TitleId{1}});
        QTRY_VERIFY(messages().text().contains(QLatin1String("is written")));
        QTest::qWait(1200); // longer than the watch rests
        QVERIFY(messages().text().contains(QLatin1String("is written")));
        QVERIFY(!answer(QStringLiteral("Reload")));
    }

    void aClosedFileIsNotWatched()
    {
        m_state->closeFile();
        write(50);
        QTest::qWait(1200);
        QCOMPARE(messages().text(), QString());
    }
};

QTEST_MAIN(FileControllerTest)
#include "file_controller_test.moc"
