// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/quality_tab.h"

#include "explorer/explorer_state.h"
#include "models/audit_model.h"
#include "models/record_group_model.h"
#include "tabs/quality/audit_card.h"
#include "tabs/quality/flag_card.h"
#include "tabs/quality/groups_card.h"
#include "tabs/quality/rule_panel.h"
#include "tabs/quality/rule_row.h"
#include "tabs/quality/rules_card.h"
#include "theme/theme.h"
#include "ui/models/table_fixture.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"
#include "widgets/switch_button.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace marquee;

class QualityTabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void init()
    {
        m_state = std::make_unique<ExplorerState>();
        m_tab = std::make_unique<QualityTab>(*m_state);
        m_state->setDataset(test::oddDataset());
        m_tab->resize(1400, 900);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

    void cleanup()
    {
        m_tab.reset();
        m_state.reset();
    }

    void aSwitchRunsCleaningAgain()
    {
        QCOMPARE(audit().rowCount(), 2);
        SwitchButton& toggle = row(Rule::RepairText)->toggle();
        QVERIFY(toggle.isChecked());
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(14, 8));
        QTRY_COMPARE(audit().rowCount(), 1);
        QVERIFY(!m_state->dataset()->cleaning->options.enabled[0]);
        QCOMPARE(m_state->undoStack().count(), 1);
        m_state->undoStack().undo();
        QTRY_COMPARE(audit().rowCount(), 2);
        QVERIFY(toggle.isChecked());
    }

    void revertAllAndBack()
    {
        auto* all = m_tab->findChild<RulesCard*>()->findChild<DenseButton*>();
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(audit().rowCount(), 0);
        QVERIFY(m_state->dataset()->cleaning->changesNothing());
        for (const RuleRow* each : m_tab->findChild<RulesCard*>()->rows())
            QCOMPARE(each->toggle().isChecked(), ruleKind(each->rule()) != RuleKind::Changes); // flags change nothing
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(audit().rowCount(), 2);
    }

    void aChangeRevertedIsUndoneAndRedone()
    {
        QTableView& table = m_tab->findChild<AuditCard*>()->table();
        table.selectRow(1);
        m_tab->findChild<AuditCard*>()->revertButton().click();
        QTRY_VERIFY(audit().line(1).kind == AuditLine::Kind::Reverted);
        QCOMPARE(m_state->dataset()->cleaning->audit.size(), std::size_t{1});
        m_state->undoStack().undo();
        QTRY_VERIFY(audit().line(1).kind == AuditLine::Kind::Changed);
        m_state->undoStack().redo();
        QTRY_VERIFY(audit().line(1).kind == AuditLine::Kind::Reverted);
        QCOMPARE(m_state->undoStack().count(), 1);
    }

    void aParameterIsUndoneAndRedone()
    {
        const auto dropped = [this] { return m_state->dataset()->cleaning->dropped.size(); };
        m_tab->findChild<RulesCard*>()->setParameter(Rule::FlagBorrowedFacts, QStringLiteral("borrowed_facts.action"),
                                                     QStringLiteral("leave_out"));
        QTRY_COMPARE(dropped(), std::size_t{2});
        QCOMPARE(m_state->shown().size(), std::size_t{6});
        m_state->undoStack().undo();
        QTRY_COMPARE(dropped(), std::size_t{0});
        QCOMPARE(m_state->shown().size(), std::size_t{8});
        m_state->undoStack().redo();
        QTRY_COMPARE(dropped(), std::size_t{2});
    }

    void aRuleRevertedKeepsItsSwitch()
    {
        RulePanel* panel = m_tab->findChild<RulesCard*>()->panels().at(static_cast<std::size_t>(Rule::MergeLabels));
        panel->revertLink().click();
        QTRY_COMPARE(m_state->dataset()->cleaning->audit.size(), std::size_t{1});
        QVERIFY(row(Rule::MergeLabels)->toggle().isChecked());
        QCOMPARE(audit().rowCount(), 2); // what was taken back stays listed
        panel->revertLink().click();
        QTRY_COMPARE(m_state->dataset()->cleaning->audit.size(), std::size_t{2});
    }

    void figuresComeFromTheWorker()
    {
        auto& groups = *m_tab->findChild<GroupsCard*>();
        groups.kind().setCurrentIndex(1);
        QTRY_COMPARE(groups.model().rowCount(), 13);
        m_state->closeFile();
        QCOMPARE(groups.model().rowCount(), 0);
    }

    void theExportsAreAskedFor()
    {
        QSignalSpy cleaned(m_tab.get(), &QualityTab::cleanedExportRequested);
        QSignalSpy changes(m_tab.get(), &QualityTab::auditExportRequested);
        for (auto* button : m_tab->findChild<AuditCard*>()->findChildren<DenseButton*>())
            if (button->text().startsWith(QStringLiteral("Export")))
                button->click();
        QCOMPARE(cleaned.count(), 1);
        QCOMPARE(changes.count(), 1);
    }

    void aDoubleClickInTheAuditGoesToTheTitle()
    {
        QSignalSpy asked(m_tab.get(), &QualityTab::titlesRequested);
        QTableView& table = m_tab->findChild<AuditCard*>()->table();
        table.setCurrentIndex(audit().index(1, 1));
        emit table.doubleClicked(audit().index(1, 1));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_state->current(), std::optional(TitleId{3}));
    }

    void aRuleChosenLimitsTheAudit()
    {
        RuleRow* merge = row(Rule::MergeLabels);
        QTest::mouseClick(merge, Qt::LeftButton, {}, QPoint(merge->width() - 100, merge->height() / 2));
        QCOMPARE(audit().rule(), std::optional(Rule::MergeLabels));
        QCOMPARE(audit().rowCount(), 1);
        auto* chip = m_tab->findChild<FilterChip*>();
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(audit().rowCount(), 2);
        QVERIFY(!chip->isVisible());
        QVERIFY(!merge->isChecked());
    }

    void aChangeLeadsToItsTitle()
    {
        QTableView& table = m_tab->findChild<AuditCard*>()->table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(100, table.rowViewportPosition(0) + 10));
        QCOMPARE(m_state->current(), std::optional(TitleId{3}));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).value(1),
                 QStringLiteral("3\tAndré & his olive tree\tTitle\tAndrÃ© & his olive tree\tAndré & his olive tree\t"
                                "Repair text"));
    }

    void linksShowTheFlaggedTitles()
    {
        QSignalSpy asked(m_tab.get(), &QualityTab::titlesRequested);
        const Filter before = m_state->filter();
        const int step = m_state->undoStack().index();
        LinkButton* show = m_tab->findChildren<FlagCard*>().first()->findChild<LinkButton*>();
        QCOMPARE(show->text(), QStringLiteral("Show 2 titles"));
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_state->shown(), (TitleIds{TitleId{4}, TitleId{5}}));
        QCOMPARE(m_state->undoStack().index(), step + 1);
        m_state->undoStack().undo();
        QCOMPARE(m_state->filter(), before);
    }

    void survivesEveryWidthAndAnEmptyState()
    {
        for (const int width : {500, 800, 1400, 800, 500})
            m_tab->resize(width, 600);
        m_state->closeFile();
        QCOMPARE(audit().rowCount(), 0);
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }

private:
    AuditModel& audit() const { return m_tab->findChild<AuditCard*>()->model(); }
    RuleRow* row(Rule rule) const { return m_tab->findChild<RulesCard*>()->rows().at(static_cast<std::size_t>(rule)); }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<QualityTab> m_tab;
};

QTEST_MAIN(QualityTabTest)
#include "quality_tab_test.moc"
