// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"

#include <QTest>

using namespace marquee;

class TextFoldTest : public QObject
{
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("ascii") << QByteArray("The MATRIX 2") << QByteArray("the matrix 2");
        QTest::newRow("accents") << QByteArray("Amélie À Ñandú") << QByteArray("amelie a nandu");
        QTest::newRow("combining accent") << QByteArray("Ame\xCC\x81lie") << QByteArray("amelie");
        QTest::newRow("strokes and ligatures")
            << QByteArray("Łódź Ødegård Æon œuvre") << QByteArray("lodz odegard aeon oeuvre");
        QTest::newRow("sharp s") << QByteArray("Straße") << QByteArray("strasse");
        QTest::newRow("wide forms") << QByteArray("ＡＢＣ①") << QByteArray("abc1");
        QTest::newRow("greek") << QByteArray("ΆΓΙΟΣ") << QByteArray("αγιοσ");
        QTest::newRow("japanese stays") << QByteArray("千と千尋") << QByteArray("千と千尋");
        QTest::newRow("no utf-8") << QByteArray("A\xFF"
                                                "B")
                                  << QByteArray("a\xFF"
                                                "b");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void folds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, folded);
        QCOMPARE(QByteArray::fromStdString(foldText(text.toStdString())), folded);
        QCOMPARE(QByteArray::fromStdString(foldText(folded.toStdString())), folded); // folding twice changes nothing
    }
    void appendKeepsWhatIsThere()
    {
        std::string out = "X";
        appendFolded(out, "É");
        QCOMPARE(out, std::string("Xe"));
    }
};

QTEST_APPLESS_MAIN(TextFoldTest)
#include "text_fold_test.moc"
