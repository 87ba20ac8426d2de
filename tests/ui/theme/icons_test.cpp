// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/colours.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace marquee;

namespace {

/// Colour of the most opaque pixel: the ink of a single-coloured drawing.
QColor inkOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(ink))
                ink = image.pixel(x, y);
    return QColor::fromRgba(ink);
}

bool near(const QColor& a, const QColor& b)
{
    return a.alpha() > 100 && std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 &&
           std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNameHasADrawingInsideItsGrid()
    {
        for (std::size_t i = 0; i < kIconFiles.size(); ++i) {
            const QImage image = iconPixmap(static_cast<IconName>(i), Qt::black, 16, 4).toImage();
            QCOMPARE(image.size(), QSize(64, 64));
            int ink = 0;
            for (int y = 0; y < 64; ++y) {
                for (int x = 0; x < 64; ++x) {
                    const bool set = qAlpha(image.pixel(x, y)) > 128;
                    ink += set;
                    QVERIFY2(!set || (x > 1 && x < 62 && y > 1 && y < 62), kIconFiles[i]);
                }
            }
            QVERIFY2(ink > 40, kIconFiles[i]);
        }
    }
    void coloursFollowModeStateAndTheme()
    {
        for (const auto kind : {ThemeKind::Light, ThemeKind::Dark}) {
            applyTheme(*qApp, kind);
            const Theme& theme = currentTheme();
            const QIcon lasso = icon(IconName::Bars);
            QVERIFY(near(inkOf(lasso.pixmap(32)), theme.text2));
            QVERIFY(near(inkOf(lasso.pixmap(QSize(32, 32), QIcon::Normal, QIcon::On)), theme.accent));
            QVERIFY(near(inkOf(lasso.pixmap(QSize(32, 32), QIcon::Disabled)), disabledInk(theme)));
            QVERIFY(near(inkOf(icon(IconName::Bars, &Theme::warning).pixmap(32)), theme.warning));
        }
    }
    void oneIconChangesWithTheTheme()
    {
        applyTheme(*qApp, ThemeKind::Light);
        const QIcon kept = icon(IconName::Bars);
        const QColor before = inkOf(kept.pixmap(32));
        applyTheme(*qApp, ThemeKind::Dark);
        QVERIFY(!near(inkOf(kept.pixmap(32)), before));
    }
    void sharpAtTwoTimes()
    {
        const QPixmap pixmap = icon(IconName::Search).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
    void programHasAnIcon() { QVERIFY(!applicationIcon().pixmap(64).isNull()); }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
