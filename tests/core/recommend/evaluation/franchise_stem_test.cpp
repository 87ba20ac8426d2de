// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/franchise_stem.h"

#include <QTest>

using namespace marquee;

class FranchiseStemTest : public QObject
{
    Q_OBJECT
private slots:
    void stems_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("stem");
        QTest::addColumn<bool>("marked");
        QTest::newRow("plain") << "Rocky"
                               << "rocky" << false;
        QTest::newRow("roman") << "Rocky II"
                               << "rocky" << true;
        QTest::newRow("number") << "Toy Story 3"
                                << "toy story" << true;
        QTest::newRow("subtitle") << "Mission: Impossible"
                                  << "mission" << true;
        QTest::newRow("number and subtitle") << "The Hunger Games: Mockingjay - Part 1"
                                             << "the hunger games" << true;
        QTest::newRow("and the") << "Harry Potter and the Chamber of Secrets"
                                 << "harry potter" << true;
        QTest::newRow("part") << "The Godfather: Part II"
                              << "the godfather" << true;
        QTest::newRow("part without colon") << "Kill Bill Vol. 2"
                                            << "kill bill" << true;
        QTest::newRow("a number alone is a title") << "300"
                                                   << "300" << false;
        QTest::newRow("mark") << "Airplane!"
                              << "airplane" << false;
        QTest::newRow("accents") << "Am\xC3\xA9lie"
                                 << "amelie" << false;
        QTest::newRow("nothing") << ""
                                 << "" << false;
    }
    void stems()
    {
        QFETCH(QString, title);
        const FranchiseStem found = franchiseStem(title.toStdString());
        QTEST(QString::fromStdString(found.stem), "stem");
        QTEST(found.marked, "marked");
    }
};

QTEST_APPLESS_MAIN(FranchiseStemTest)
#include "franchise_stem_test.moc"
