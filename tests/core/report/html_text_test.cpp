// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_text.h"

#include <QTest>

using namespace marquee;

class HtmlTextTest : public QObject
{
    Q_OBJECT
private slots:
    void escapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("plain") << QByteArray("Amélie 千") << QByteArray("Amélie 千");
        QTest::newRow("markup") << QByteArray("<b>\"A\" & 'B'</b>")
                                << QByteArray("&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;");
        QTest::newRow("already escaped") << QByteArray("&amp;") << QByteArray("&amp;amp;");
        QTest::newRow("control characters") << QByteArray("a\x01\x1F\tb\nc", 7) << QByteArray("a\tb\nc");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("ab");
        QTest::newRow("no utf-8") << QByteArray("a\xFF\xC3") << QByteArray("a\xEF\xBF\xBD\xEF\xBF\xBD");
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }
    void escapes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, html);
        QCOMPARE(QByteArray::fromStdString(htmlText(text.toStdString())), html);
    }
};

QTEST_APPLESS_MAIN(HtmlTextTest)
#include "html_text_test.moc"
