// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/critique_panel.h"

#include "ui/tabs/recommend/recommend_fixture.h"
#include "widgets/filter_chip.h"

#include <QCompleter>
#include <QLineEdit>

using namespace marquee;

class CritiquePanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_data = test::catalogueDataset(300); }

    void init()
    {
        m_fixture = std::make_unique<test::RecommendFixture>(m_data);
        QVERIFY(m_fixture->waitForPicks());
    }

    void cleanup() { m_fixture.reset(); }

    void aWishIsAClickAndItsWayBackTheSame()
    {
        auto* newer = m_fixture->button("Newer");
        QVERIFY(newer && newer->isVisible() && newer->isEnabled());
        const auto year = m_data->catalogue->releaseYear(test::kAsked);
        QTest::mouseClick(newer, Qt::LeftButton);
        QVERIFY(newer->isChecked());
        for (const Pick& pick : m_fixture->picks())
            QVERIFY(m_data->catalogue->releaseYear(pick.title) > year);
        QVERIFY(m_fixture->says("but newer"));
        QTest::mouseClick(newer, Qt::LeftButton);
        QVERIFY(desk().question().critique.empty());
    }

    void tagsAreTypedAndTakenOffAgain()
    {
        const QString tag = QString::fromStdString(m_data->catalogue->list(ListField::Tags).label(0));
        QLineEdit* more = field("More");
        QVERIFY(more);
        more->setFocus();
        QTest::keyClicks(more, tag);
        QTest::keyClick(more, Qt::Key_Return);
        QCOMPARE(desk().question().critique.more, std::vector{tag.toStdString()});
        QTRY_VERIFY(more->text().isEmpty());
        QTRY_COMPARE(chips().size(), 1);
        chips().front()->setFocus();
        QTest::keyClick(chips().front(), Qt::Key_Delete);
        QVERIFY(desk().question().critique.empty());
        QTRY_VERIFY(chips().isEmpty());
    }

    void moreOfATagEndsLessOfIt()
    {
        const QString tag = QString::fromStdString(m_data->catalogue->list(ListField::Tags).label(0));
        for (const char* words : {"Less", "More"}) {
            QTest::keyClicks(field(words), tag);
            QTest::keyClick(field(words), Qt::Key_Return);
            QTRY_VERIFY(field(words)->text().isEmpty());
        }
        QCOMPARE(desk().question().critique.more.size(), 1U);
        QVERIFY(desk().question().critique.less.empty());
    }

    void itIsOfOneTitleAlone()
    {
        auto* panel = m_fixture->tab.findChild<CritiquePanel*>();
        QVERIFY(panel->isVisible());
        desk().ask({TitleId{2}, TitleId{3}});
        QVERIFY(!panel->isVisible());
        desk().goBack();
        QVERIFY(panel->isVisible());
    }

private:
    PickDesk& desk() { return m_fixture->state.pickDesk(); }

    QLineEdit* field(const QString& begin) const
    {
        for (auto* edit : m_fixture->tab.findChildren<QLineEdit*>())
            if (edit->accessibleName().startsWith(begin))
                return edit;
        return nullptr;
    }

    QList<FilterChip*> chips() const { return m_fixture->tab.findChild<CritiquePanel*>()->findChildren<FilterChip*>(); }

    DatasetPtr m_data;
    std::unique_ptr<test::RecommendFixture> m_fixture;
};

QTEST_MAIN(CritiquePanelTest)
#include "critique_panel_test.moc"
