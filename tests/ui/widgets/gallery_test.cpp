// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every widget in both themes; with MARQUEE_PICTURES=<folder> in the environment the pictures are kept there.
#include "theme/theme.h"
#include "ui/widgets/gallery.h"
#include "widgets/wrap_label.h"

#include <QtTest>
#include <QtWidgets>

using namespace marquee;

class GalleryTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everythingFitsAndFollowsTheTheme()
    {
        QFETCH_GLOBAL(bool, dark);
        applyTheme(*qApp, dark ? ThemeKind::Light : ThemeKind::Dark);
        Gallery gallery;
        gallery.resize(1280, 800);
        gallery.show();
        applyTheme(*qApp, dark ? ThemeKind::Dark : ThemeKind::Light); // shown before, so everything has to change
        QCoreApplication::processEvents();

        const QPixmap picture = gallery.grab();
        save(picture, dark ? QStringLiteral("gallery_dark.png") : QStringLiteral("gallery_light.png"));
        QCOMPARE(picture.toImage().pixelColor(2, 2), currentTheme().window);
        for (const QWidget* widget : gallery.findChildren<QWidget*>()) {
            const bool ours = QByteArray(widget->metaObject()->className()).startsWith("marquee::");
            if (!ours || !widget->isVisible())
                continue;
            QVERIFY2(widget->height() >= widget->minimumSizeHint().height(), widget->metaObject()->className());
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), widget->metaObject()->className());
        }
        for (const WrapLabel* label : gallery.findChildren<WrapLabel*>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }

private:
    static void save(const QPixmap& picture, const QString& name)
    {
        const QString folder = qEnvironmentVariable("MARQUEE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + name));
    }
};

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
