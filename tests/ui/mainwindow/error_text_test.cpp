// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/error_text.h"

#include <QTest>

using namespace marquee;

class ErrorTextTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatWhereAndWhatToDo()
    {
        const ErrorText text = explain({ErrorCode::UnclosedQuote, "field 3", "/home/a/regional.csv", 1207});
        QCOMPARE(text.what, QStringLiteral("regional.csv, line 1,207: A quoted cell never ends: field 3."));
        QVERIFY(text.remedy.contains(QLatin1String("quote")));
    }

    void everyCodeHasASentence()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const ErrorText text = explain({static_cast<ErrorCode>(code), {}, {}, 0});
            QVERIFY2(text.what.endsWith(QLatin1Char('.')), qPrintable(text.what));
            QVERIFY(!text.what.startsWith(QLatin1Char(':')));
        }
    }
};

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
