// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/figure_joiner.h"

#include "import/join_dialog.h"
#include "mainwindow/message_bar.h"
#include "models/join_column_model.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mainwindow/window_test.h"
#include "widgets/dense_button.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace marquee;

/// A second file on its way into the catalogue that is open.
class FigureJoinerTest : public test::WindowTest
{
    Q_OBJECT
private slots:
    void theReportComesBeforeAnythingIsJoined()
    {
        start(kFigures);
        QTRY_VERIFY(dialog().plan());
        QCOMPARE(dialog().plan()->count(JoinClass::Exact), 2U);
        QCOMPARE(dialog().plan()->count(JoinClass::Normalised), 1U);
        QCOMPARE(dialog().plan()->count(JoinClass::Unmatched), 1U);
        QTRY_VERIFY(button(QStringLiteral("Join")).isEnabled());
        QVERIFY(says(QStringLiteral("3 of 120 titles get figures from 4 rows.")));
        QVERIFY(!isJoinedWindow());
        dialog().reject();
        QTRY_VERIFY(!joiner().dialog());
        QVERIFY(!isJoinedWindow());
    }

    void joiningMakesANewCatalogueWithTheFigures()
    {
        start(kFigures);
        QTRY_VERIFY(button(QStringLiteral("Join")).isEnabled());
        dialog().accept();
        QTRY_VERIFY(isJoinedWindow());
        const Catalogue& catalogue = *m_state->dataset()->catalogue;
        QCOMPARE(catalogue.size(), std::size_t{kTitles});
        const auto metrics = catalogue.metricColumns();
        QVERIFY(!metrics.empty());
        const std::size_t column = metrics.back();
        QCOMPARE(catalogue.columnName(column), std::string("Watch Hours"));
        const auto hours = m_state->dataset()->numbers(MeasureField::ofColumn(column));
        QCOMPARE(hours[1], 12.5);
        QCOMPARE(hours[3], 7.0);
        QVERIFY(std::isnan(hours[0]));
        QTRY_VERIFY(m_window->messages().text().contains(QLatin1String("3 titles got your figures")));
    }

    void aReloadAsksBeforeItLeavesTheFiguresOut()
    {
        start(kFigures);
        QTRY_VERIFY(button(QStringLiteral("Join")).isEnabled());
        dialog().accept();
        QTRY_VERIFY(isJoinedWindow());
        m_window->actionSet().reload->trigger();
        QVERIFY(m_window->messages().text().contains(QLatin1String("leaves your own figures out")));
        QVERIFY(isJoinedWindow());
        for (auto* answer : m_window->messages().findChildren<DenseButton*>())
            if (answer->text() == QLatin1String("Reload"))
                answer->click();
        QTRY_VERIFY(!isJoinedWindow());
    }

    void onlyWhatIsWrittenAlikeOnRequest()
    {
        start(kFigures);
        QTRY_VERIFY(dialog().plan());
        for (auto* box : dialog().findChildren<QCheckBox*>())
            if (box->isChecked())
                box->setChecked(false);
        QTRY_VERIFY(dialog().plan());
        QCOMPARE(dialog().plan()->applied, 2U);
    }

    void withoutAColumnThereIsNothingToJoin()
    {
        start(kFigures);
        QTRY_VERIFY(button(QStringLiteral("Join")).isEnabled());
        auto& columns = *dialog().findChild<JoinColumnModel*>();
        for (const std::size_t column : columns.chosen())
            columns.setData(columns.index(static_cast<int>(column), 0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!button(QStringLiteral("Join")).isEnabled());
    }

    void filesWithNothingInCommonAskForTheColumns()
    {
        start("Wert,Zahl\n1,2\n3,4\n");
        QTRY_VERIFY(says(QStringLiteral("No id or title was found in both files. Choose the columns that hold them.")));
        QVERIFY(!button(QStringLiteral("Join")).isEnabled());
    }

    void aFileThatCannotBeReadIsSaidInTheDialog()
    {
        open();
        joiner().start(QStringLiteral("/no/such/file.csv"));
        QTRY_VERIFY(!dialog().job().isRunning());
        const auto labels = dialog().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("cannot be read"));
        }));
    }

    void nothingIsCutOff()
    {
        start(kFigures);
        QTRY_VERIFY(button(QStringLiteral("Join")).isEnabled());
        dialog().resize(960, 620); // what a screen of 1024 x 700 has room for
        QTest::qWait(20);
        const QStringList clipped = test::clippedTexts(dialog());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    }

    void theActionNeedsACatalogue()
    {
        QVERIFY(!m_window->actionSet().joinFigures->isEnabled());
        joiner().start(m_file);
        QVERIFY(!joiner().dialog());
        open();
        QVERIFY(m_window->actionSet().joinFigures->isEnabled());
    }

private:
    const std::string kFigures = "Title,Watch Hours\nTitle 001,12.5\nTitle 002,9\nTITLE 003,7\nNobody,1\n";

    FigureJoiner& joiner() const { return m_window->files().joiner(); }
    JoinDialog& dialog() const { return *joiner().dialog(); }
    void start(const std::string& figures)
    {
        open();
        joiner().start(m_sandbox.file(QStringLiteral("figures.csv"), figures));
    }
    bool isJoinedWindow() const
    {
        const auto& header = m_state->dataset()->catalogue->source().header();
        return std::find(header.begin(), header.end(), "Watch Hours") != header.end();
    }
    QPushButton& button(const QString& text) const
    {
        for (auto* button : dialog().findChild<QDialogButtonBox*>()->findChildren<QPushButton*>())
            if (button->text() == text)
                return *button;
        qFatal("no such button");
    }
    bool says(const QString& sentence) const
    {
        const auto labels = dialog().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == sentence; });
    }
};

QTEST_MAIN(FigureJoinerTest)
#include "figure_joiner_test.moc"
