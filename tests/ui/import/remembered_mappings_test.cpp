// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/remembered_mappings.h"

#include "io/remembered_mapping.h"
#include "ui/mainwindow/window_fixture.h"

#include <QTest>

using namespace marquee;

class RememberedMappingsTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void nothingIsKnownAtFirst()
    {
        const auto kept = RememberedMappings::recall(kHeader);
        QVERIFY(kept.ok() && !kept->has_value());
        QVERIFY(!RememberedMappings::knows(kHeader));
        QCOMPARE(RememberedMappings::count(), 0);
    }

    void choicesComeBackForTheSameHeader()
    {
        const RoleChoices choices{{0, Role::Title}, {2, Role::None}};
        RememberedMappings::remember(kHeader, choices);
        QVERIFY(RememberedMappings::recall(kHeader).value() == choices);
        QVERIFY(RememberedMappings::recall({"work", "WATCH HOURS", "Notes"}).value() == choices);
        QVERIFY(!RememberedMappings::recall({"Watch Hours", "Work", "Notes"}).value());
        QCOMPARE(RememberedMappings::count(), 1);
    }

    void aHeaderConfirmedWithoutAChoiceIsKnownToo()
    {
        RememberedMappings::remember(kHeader, {});
        QVERIFY(RememberedMappings::knows(kHeader));
        QVERIFY(RememberedMappings::recall(kHeader).value()->empty());
    }

    void whatIsBrokenIsSaid()
    {
        RememberedMappings::remember(kHeader, {});
        QSettings settings;
        settings.setValue(QStringLiteral("import/roles/") + QString::fromStdString(headerFingerprint(kHeader)),
                          QStringLiteral("{\"version\": 99}"));
        const auto kept = RememberedMappings::recall(kHeader);
        QVERIFY(!kept.ok());
        QCOMPARE(kept.error().code, ErrorCode::BadField);
    }

    void forgettingTakesOneOrAll()
    {
        RememberedMappings::remember(kHeader, {});
        RememberedMappings::remember({"Title", "Views"}, {});
        RememberedMappings::rememberSheet(kSheets, "2024");
        RememberedMappings::forget(kHeader);
        QVERIFY(!RememberedMappings::knows(kHeader));
        QCOMPARE(RememberedMappings::count(), 1);
        RememberedMappings::forgetAll();
        QCOMPARE(RememberedMappings::count(), 0);
        QCOMPARE(RememberedMappings::recallSheet(kSheets), std::string());
    }

    void sheetsByTheNamesOfAll()
    {
        QCOMPARE(RememberedMappings::recallSheet(kSheets), std::string());
        RememberedMappings::rememberSheet(kSheets, "2024");
        QCOMPARE(RememberedMappings::recallSheet(kSheets), std::string("2024"));
        QCOMPARE(RememberedMappings::recallSheet({"Notes", "2025"}), std::string());
        RememberedMappings::forgetSheet(kSheets);
        QCOMPARE(RememberedMappings::recallSheet(kSheets), std::string());
    }

private:
    const std::vector<std::string> kHeader{"Work", "Watch Hours", "Notes"};
    const std::vector<std::string> kSheets{"Notes", "2024"};
    test::SettingsSandbox m_sandbox;
};

QTEST_GUILESS_MAIN(RememberedMappingsTest)
#include "remembered_mappings_test.moc"
