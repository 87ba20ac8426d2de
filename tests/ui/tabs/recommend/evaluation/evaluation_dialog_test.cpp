// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/evaluation/evaluation_dialog.h"

#include "tabs/recommend/evaluation/evaluation_model.h"
#include "tabs/recommend/evaluation/evaluation_words.h"
#include "ui/mainwindow/clipped_text.h"
#include "ui/mainwindow/window_fixture.h"
#include "widgets/wrap_label.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace marquee;

namespace {

RankerDifference difference(double a, double b, double low, double high)
{
    return {"cluster + score", "weighted score", a, b, a - b, low, high, 768};
}

} // namespace

class EvaluationDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_state.setDataset(test::catalogueDataset(120));
        QTRY_VERIFY_WITH_TIMEOUT(m_state.clustering() && m_state.recommender() && !m_state.busy(), 20000);
    }

    void init()
    {
        m_dialog = std::make_unique<EvaluationDialog>(m_state);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->examination(), 20000);
    }

    void cleanup() { m_dialog.reset(); }

    void everyRankingHasItsRowBestFirst()
    {
        auto* model = m_dialog->findChild<EvaluationModel*>();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 10);
        double before = 2;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString text = model->index(row, EvaluationModel::NdcgColumn).data().toString();
            QVERIFY(text.toDouble() <= before);
            before = text.toDouble();
            for (int column = 1; column < EvaluationModel::ColumnCount; ++column) {
                const QVariant bar = model->index(row, column).data(EvaluationModel::BarRole);
                QVERIFY(!bar.isValid() || (bar.toDouble() >= 0 && bar.toDouble() <= 1));
            }
        }
        QVERIFY(says(verdictHeading(studyVerdict(m_dialog->examination()->figures))));
    }

    void questionsOfOneKind()
    {
        auto* kind = m_dialog->findChild<QComboBox*>();
        QVERIFY(kind->isVisible());
        QVERIFY(kind->count() > 2);
        kind->setFocus();
        const auto* model = m_dialog->findChild<EvaluationModel*>();
        const QString all = model->index(0, EvaluationModel::NdcgColumn).data(Qt::ToolTipRole).toString();
        QTest::keyClick(kind, Qt::Key_Down);
        QVERIFY(model->index(0, EvaluationModel::NdcgColumn).data(Qt::ToolTipRole).toString() != all);
        QCOMPARE(model->rowCount(), 10);
    }

    void likesOfAFileAndErrorsWithTheirLine()
    {
        QString text = QStringLiteral("user,title\n");
        for (int i = 0; i < 40; ++i)
            text += QStringLiteral("viewer %1,Title %2\n").arg(i % 5).arg(i, 3, 10, QLatin1Char('0'));
        m_dialog->judgeBy(m_sandbox.file(QStringLiteral("likes.csv"), text.toStdString()));
        QVERIFY(!m_dialog->examination());
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->examination(), 20000);
        QVERIFY(m_dialog->examination()->likes);
        QVERIFY(says(QStringLiteral("40 likes of 5 viewers")));
        QVERIFY(!m_dialog->findChild<QComboBox*>()->isVisible());
        m_dialog->judgeBy(
            m_sandbox.file(QStringLiteral("bad.csv"), "user,title,year\nann,Title 003,2001\nann,Title 004,x\n"));
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("line 3")), 20000);
        QVERIFY(says(QStringLiteral("bad.csv")));
        QVERIFY(!button(QStringLiteral("Copy"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("Without likes")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->examination(), 20000);
        QVERIFY(!m_dialog->examination()->likes);
    }

    void copiesWhatItShows()
    {
        QTest::mouseClick(button(QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromStdString(figuresCsv(m_dialog->examination()->figures, '\t')));
    }

    void stopsAndSaysSo()
    {
        QTest::mouseClick(button(QStringLiteral("Ask again")), Qt::LeftButton);
        QVERIFY(!m_dialog->examination());
        QTest::mouseClick(button(QStringLiteral("Stop")), Qt::LeftButton);
        QVERIFY(says(QStringLiteral("Stopped")));
    }

    void theVerdictIsTakenFromTheFigures()
    {
        StudyVerdict verdict;
        QCOMPARE(verdictHeading(verdict), QStringLiteral("Cannot be told"));
        verdict.answer = StudyVerdict::Answer::True;
        verdict.overScore = difference(0.02, 0.007, 0.006, 0.02);
        verdict.overClusters = difference(0.02, 0.01, 0.004, 0.016);
        verdict.bestOver = {"similar", "cluster + score", 0.18, 0.02, 0.16, 0.14, 0.18, 768};
        QCOMPARE(verdictHeading(verdict), QStringLiteral("True of this file, but there is better"));
        const QString text = verdictText(verdict, 20);
        QVERIFY(text.contains(QStringLiteral("0.020 against 0.007")));
        QVERIFY(text.contains(QStringLiteral("9.0 times")));
        QVERIFY(text.contains(QStringLiteral("768")));
        verdict.overScore = difference(0.02, 0.03, -0.02, -0.01);
        verdict.answer = StudyVerdict::Answer::Partly;
        QVERIFY(verdictText(verdict, 20).contains(QStringLiteral("do worse than the weighted score alone")));
        verdict.overClusters = difference(0.02, 0.02, -0.01, 0.01);
        QVERIFY(verdictText(verdict, 20).contains(QStringLiteral("do no better than the cluster alone for certain")));
    }

    void nothingIsCut()
    {
        m_dialog->resize(820, 620);
        QTRY_COMPARE(test::clippedTexts(*m_dialog), QStringList());
    }

private:
    bool says(const QString& words) const
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }

    test::SettingsSandbox m_sandbox;
    ExplorerState m_state;
    std::unique_ptr<EvaluationDialog> m_dialog;
};

QTEST_MAIN(EvaluationDialogTest)
#include "evaluation_dialog_test.moc"
