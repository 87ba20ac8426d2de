// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/sweep_strip.h"

#include "ui/tabs/clusters/clusters_fixture.h"
#include "widgets/wrap_label.h"

using namespace marquee;

class SweepStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeKind::Light); }

    void theReasonsComeBackWithTheRoom()
    {
        test::ClustersFixture shown(test::catalogueDataset(120));
        QVERIFY(shown.waitForWork());
        const auto* strip = shown.tab.findChild<SweepStrip*>();
        const WrapLabel* reasons = strip->findChildren<WrapLabel*>().value(1);
        QVERIFY(reasons && !reasons->text().isEmpty());
        QTRY_VERIFY(reasons->isVisible());
        for (int i = 0; i < 2; ++i) { // the tab gives way first, and can be as narrow as asked for then
            shown.tab.resize(1024, 700);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!reasons->isVisible());
        shown.tab.resize(1440, 900);
        QTRY_VERIFY(reasons->isVisible());
    }
};

QTEST_MAIN(SweepStripTest)
#include "sweep_strip_test.moc"
