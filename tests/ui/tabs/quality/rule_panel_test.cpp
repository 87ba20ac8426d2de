// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/rule_panel.h"

#include "tabs/quality/parameter_field.h"
#include "theme/theme.h"
#include "ui/models/table_fixture.h"
#include "widgets/link_button.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class RulePanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void showsTheOptionsInForce()
    {
        RulePanel panel(Rule::FlagOutliers);
        panel.setDataset(test::oddDataset());
        CleaningOptions options;
        options.outliers.perType = true;
        panel.setOptions(options);
        ParameterField* perType = panel.fields().back();
        QCOMPARE(perType->path(), QStringLiteral("outliers.per_type"));
        QCOMPARE(perType->value(), QStringLiteral("on"));
        QSignalSpy told(&panel, &RulePanel::parameterChanged);
        dynamic_cast<QCheckBox&>(perType->control()).click();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("off"));
    }

    void imputationHasAFieldForEveryNumberWithGaps()
    {
        RulePanel panel(Rule::Impute);
        QCOMPARE(panel.fields().size(), std::size_t{1}); // the neighbours asked
        panel.setDataset(test::oddDataset());
        QStringList paths;
        for (const ParameterField* field : panel.fields())
            paths << field->path();
        QVERIFY(paths.contains(QStringLiteral("impute.IMDb Score")));
        QVERIFY(!paths.contains(QStringLiteral("impute.Mood"))); // a text
        QCOMPARE(panel.fields().front()->value(), QStringLiteral("none"));
    }

    void fieldsStayWhenTheDataIsNew()
    {
        RulePanel panel(Rule::MergeLabels);
        panel.setDataset(test::oddDataset());
        const auto before = panel.fields();
        panel.setDataset(test::oddDataset());
        QCOMPARE(panel.fields(), before);
    }

    void whatItDidCanBeRevertedAndMadeAgain()
    {
        RulePanel panel(Rule::RepairText);
        panel.setDataset(test::oddDataset());
        panel.setOptions({});
        QVERIFY(!panel.revertLink().isHidden());
        QSignalSpy asked(&panel, &RulePanel::revertRequested);
        panel.revertLink().click();
        QCOMPARE(asked.takeFirst().at(1).toBool(), true);
        CleaningOptions reverted;
        reverted.reverts.rules.insert(Rule::RepairText);
        panel.setDataset(test::oddDataset(reverted));
        panel.setOptions(reverted);
        QVERIFY(!panel.revertLink().isHidden());
        panel.revertLink().click();
        QCOMPARE(asked.takeFirst().at(1).toBool(), false);
    }

    void aRuleThatDidNothingOffersNoRevert()
    {
        RulePanel panel(Rule::RepairLists);
        panel.setDataset(test::oddDataset());
        panel.setOptions({});
        QVERIFY(panel.revertLink().isHidden());
    }
};

QTEST_MAIN(RulePanelTest)
#include "rule_panel_test.moc"
