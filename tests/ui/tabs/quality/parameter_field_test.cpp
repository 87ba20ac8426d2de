// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/parameter_field.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

namespace {

ParameterWords wordsOf(Rule rule, const char* path)
{
    for (const ParameterWords& words : parametersOf(rule, nullptr))
        if (words.path == QLatin1String(path))
            return words;
    return {};
}

} // namespace

class ParameterFieldTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void aChoiceIsToldByItsValue()
    {
        ParameterField field(wordsOf(Rule::FlagOutliers, "outliers.action"));
        QSignalSpy told(&field, &ParameterField::changed);
        field.setValue(QStringLiteral("cap"));
        QCOMPARE(field.value(), QStringLiteral("cap"));
        QCOMPARE(told.count(), 0); // what the program sets is no wish of the user's
        auto& box = dynamic_cast<QComboBox&>(field.control());
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(0).toString(), QStringLiteral("outliers.action"));
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("exclude"));
    }

    void aValueThatIsNotOfferedIsShown()
    {
        ParameterField field(wordsOf(Rule::SplitLists, "split_lists.separator"));
        field.setValue(QStringLiteral("#"));
        QCOMPARE(field.value(), QStringLiteral("#"));
    }

    void aSwitchIsOnOrOff()
    {
        ParameterField field(wordsOf(Rule::FlagOutliers, "outliers.per_type"));
        QSignalSpy told(&field, &ParameterField::changed);
        field.setValue(QStringLiteral("on"));
        QVERIFY(dynamic_cast<QCheckBox&>(field.control()).isChecked());
        QCOMPARE(told.count(), 0);
        dynamic_cast<QCheckBox&>(field.control()).click();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("off"));
    }

    void aShareIsShownInPercentAndToldAsAShare()
    {
        ParameterField field(wordsOf(Rule::FlagCollectionStart, "collection_start.share"));
        QSignalSpy told(&field, &ParameterField::changed);
        field.setValue(QStringLiteral("0.05"));
        auto& box = dynamic_cast<QDoubleSpinBox&>(field.control());
        QCOMPARE(box.value(), 5.0);
        box.stepUp();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("0.06"));
    }

    void aTextIsToldWhenItIsFinished()
    {
        ParameterField field(wordsOf(Rule::RepairLists, "repair_lists.residue"));
        QSignalSpy told(&field, &ParameterField::changed);
        field.setValue(QStringLiteral("[@"));
        auto& edit = dynamic_cast<QLineEdit&>(field.control());
        edit.selectAll();
        QTest::keyClicks(&edit, QStringLiteral("{{"));
        QCOMPARE(told.count(), 0);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().at(1).toString(), QStringLiteral("{{"));
    }

    void everyRuleSpeaksOfParametersThatExist()
    {
        for (int i = 0; i < kRuleCount; ++i)
            for (const ParameterWords& words : parametersOf(static_cast<Rule>(i), nullptr)) {
                ParameterField field(words);
                field.setValue(parameterValue(CleaningOptions(), words.path));
                QCOMPARE(field.value(), parameterValue(CleaningOptions(), words.path));
                QVERIFY2((!field.value().isEmpty() && field.value() != QLatin1String("none")) ||
                             words.path == QLatin1String("impossible_values.accept"),
                         qPrintable(words.path));
            }
    }
};

QTEST_MAIN(ParameterFieldTest)
#include "parameter_field_test.moc"
