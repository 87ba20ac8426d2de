// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/join_keys_panel.h"

#include "core/io/join/join_fixtures.h"
#include "theme/theme.h"
#include "widgets/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace marquee;

class JoinKeysPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }
    void init()
    {
        m_panel = std::make_unique<JoinKeysPanel>();
        m_panel->setTables(*m_files.base, *m_files.other);
    }
    void cleanup() { m_panel.reset(); }

    void keysComeBackAsTheyWereSet()
    {
        QSignalSpy changed(m_panel.get(), &JoinKeysPanel::keysChanged);
        const JoinKeys title{{JoinPart::Title, 1, 0}, {JoinPart::Year, 2, 1}};
        m_panel->setKeys(title);
        QVERIFY(m_panel->keys() == title);
        const JoinKeys id{{JoinPart::Id, 0, 2}};
        m_panel->setKeys(id);
        QVERIFY(m_panel->keys() == id);
        QCOMPARE(changed.count(), 0);
    }

    void theYearCanBeLeftOut()
    {
        m_panel->setKeys({{JoinPart::Title, 1, 0}, {JoinPart::Year, 2, 1}});
        QSignalSpy changed(m_panel.get(), &JoinKeysPanel::keysChanged);
        QComboBox* year = box(QStringLiteral("Year in your file"));
        year->setCurrentIndex(0);
        emit year->activated(0);
        QCOMPARE(changed.count(), 1);
        QVERIFY((m_panel->keys() == JoinKeys{{JoinPart::Title, 1, 0}}));
    }

    void theWayIsChosenByTheUser()
    {
        m_panel->setKeys({{JoinPart::Title, 1, 0}});
        QSignalSpy changed(m_panel.get(), &JoinKeysPanel::keysChanged);
        m_panel->findChild<SegmentedControl*>()->setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_panel->keys().size(), 1U);
        QCOMPARE(m_panel->keys().front().part, JoinPart::Id);
        QVERIFY(box(QStringLiteral("Id in the catalogue"))->isVisibleTo(m_panel.get()));
        QVERIFY(!box(QStringLiteral("Title in the catalogue"))->isVisibleTo(m_panel.get()));
    }

private:
    QComboBox* box(const QString& name) const
    {
        for (auto* box : m_panel->findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        qFatal("no such box");
    }

    const JoinFixture m_files{"Key,Title,Year\n1,Heat,1995\n", "Name,Year,Key\nHeat,1995,1\n"};
    std::unique_ptr<JoinKeysPanel> m_panel;
};

QTEST_MAIN(JoinKeysPanelTest)
#include "join_keys_panel_test.moc"
