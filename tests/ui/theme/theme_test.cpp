// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/colours.h"
#include "theme/palette.h"
#include "theme/scale.h"
#include "theme/style_sheet.h"

#include <QtTest>
#include <QtWidgets>

#include <algorithm>

using namespace marquee;

namespace {

constexpr double kTextLimit = 4.5;
constexpr double kGraphicsLimit = 3.0;

using Role = QColor Theme::*;

struct Pair
{
    const char* name;
    Role ink, ground;
    double light, dark; ///< the ratios the design states, one decimal
    double limit;       ///< 0: decoration
};

const Pair kPairs[] = {
    {"text on surface", &Theme::text, &Theme::surface, 16.9, 13.4, kTextLimit},
    {"text on window", &Theme::text, &Theme::window, 15.3, 14.6, kTextLimit},
    {"text on selection", &Theme::text, &Theme::selection, 13.7, 9.7, kTextLimit},
    {"text2 on surface", &Theme::text2, &Theme::surface, 8.5, 8.6, kTextLimit},
    {"text2 on window", &Theme::text2, &Theme::window, 7.7, 9.3, kTextLimit},
    {"text2 on selection", &Theme::text2, &Theme::selection, 6.9, 6.2, kTextLimit},
    {"text3 on surface", &Theme::text3, &Theme::surface, 5.8, 6.4, kTextLimit},
    {"text3 on window", &Theme::text3, &Theme::window, 5.3, 7.0, kTextLimit},
    {"text3 on selection", &Theme::text3, &Theme::selection, 4.7, 4.6, kTextLimit},
    {"accent on surface", &Theme::accent, &Theme::surface, 6.6, 7.0, kTextLimit},
    {"accent on window", &Theme::accent, &Theme::window, 6.0, 7.7, kTextLimit},
    {"accent on selection", &Theme::accent, &Theme::selection, 5.3, 5.1, kTextLimit},
    {"onAccent on accent", &Theme::onAccent, &Theme::accent, 6.6, 7.9, kTextLimit},
    {"accent on whole", &Theme::accent, &Theme::whole, 4.4, 4.3, kGraphicsLimit},
    {"positive on surface", &Theme::positive, &Theme::surface, 6.2, 7.9, kTextLimit},
    {"positive on selection", &Theme::positive, &Theme::selection, 5.0, 5.7, kTextLimit},
    {"negative on surface", &Theme::negative, &Theme::surface, 6.0, 7.0, kTextLimit},
    {"negative on selection", &Theme::negative, &Theme::selection, 4.8, 5.0, kTextLimit},
    {"warning on surface", &Theme::warning, &Theme::surface, 6.3, 8.5, kTextLimit},
    {"warning on warningBack", &Theme::warning, &Theme::warningBack, 5.7, 7.3, kTextLimit},
    {"control on surface", &Theme::control, &Theme::surface, 3.4, 3.6, kGraphicsLimit},
    {"control on window", &Theme::control, &Theme::window, 3.1, 3.9, kGraphicsLimit},
    {"wholeEdge on surface", &Theme::wholeEdge, &Theme::surface, 3.3, 4.8, kGraphicsLimit},
    {"whole on surface", &Theme::whole, &Theme::surface, 1.5, 1.6, 0},
    {"border on surface", &Theme::border, &Theme::surface, 1.4, 1.4, 0},
    {"grid on surface", &Theme::grid, &Theme::surface, 1.2, 1.2, 0},
};

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

const Theme& fetchedTheme()
{
    QFETCH_GLOBAL(bool, dark);
    return dark ? darkTheme() : lightTheme();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { addThemes(); }

    void contrastOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(119, 119, 119), Qt::white) - 4.478) < 0.001); // WebAIM's checker
    }

    void contrastTable_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(std::size(kPairs)); ++i)
            QTest::newRow(kPairs[i].name) << i;
    }
    void contrastTable()
    {
        QFETCH(int, index);
        const Pair& pair = kPairs[index];
        const Theme& theme = fetchedTheme();
        const double ratio = contrastRatio(theme.*pair.ink, theme.*pair.ground);
        const double stated = theme.dark ? pair.dark : pair.light;
        QVERIFY2(ratio >= pair.limit, qPrintable(QString::number(ratio)));
        QVERIFY2(std::abs(ratio - stated) < 0.06, qPrintable(QString::number(ratio)));
    }

    void classColoursReachTheGround()
    {
        const Theme& theme = fetchedTheme();
        for (int i = -1; i < 10; ++i)
            QVERIFY2(contrastRatio(theme.classColour(i), theme.surface) >= kGraphicsLimit,
                     qPrintable(QString::number(i)));
    }

    void inkReadsOnClassColours()
    {
        const Theme& theme = fetchedTheme();
        double lowest = 21;
        for (int i = -1; i < 10; ++i)
            lowest = std::min(lowest, contrastRatio(theme.classColour(i), theme.classInk(i)));
        QVERIFY2(lowest >= kTextLimit, qPrintable(QString::number(lowest)));
    }

    void classesBeyondTheTenAreGrey()
    {
        const Theme& theme = fetchedTheme();
        QCOMPARE(theme.classColour(0), theme.categorical.front());
        QCOMPARE(theme.classColour(9), theme.categorical.back());
        QCOMPARE(theme.classColour(10), theme.other);
        QCOMPARE(theme.classColour(-1), theme.other);
        QCOMPARE(theme.classInk(10), theme.otherInk);
    }

    void sequentialMovesAwayFromTheGround()
    {
        const Theme& theme = fetchedTheme();
        double last = 0;
        for (const QColor& colour : theme.sequential) {
            const double ratio = contrastRatio(colour, theme.surface);
            QVERIFY(ratio > last);
            last = ratio;
        }
    }

    void paletteInkReads()
    {
        const QPalette p = themePalette(fetchedTheme());
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::Link, QPalette::Base}};
        for (const auto& [ink, ground] : pairs) {
            QVERIFY(contrastRatio(p.color(QPalette::Active, ink), p.color(QPalette::Active, ground)) >= kTextLimit);
            QCOMPARE(p.color(QPalette::Inactive, ink), p.color(QPalette::Active, ink));
        }
        QVERIFY(p.color(QPalette::Disabled, QPalette::Text) != p.color(QPalette::Active, QPalette::Text));
    }

    void systemFollowsThePlatformsLightness()
    {
        QCOMPARE(isDarkPalette(themePalette(lightTheme())), false);
        QCOMPARE(isDarkPalette(themePalette(darkTheme())), true);
        qApp->setPalette(themePalette(darkTheme())); // what we show ourselves must not count
        const bool platformIsDark = isDarkPalette(QPalette(qApp->style()->standardPalette()));
        applyTheme(*qApp, ThemeKind::System);
        QCOMPARE(currentTheme().dark, platformIsDark);
    }

    void applyingTellsTheWidgets()
    {
        struct Listener : QWidget
        {
            int changes = 0;
            const Theme* seen = nullptr;
            void changeEvent(QEvent* event) override
            {
                if (event->type() != QEvent::PaletteChange)
                    return;
                ++changes;
                seen = &currentTheme();
            }
        };
        const Theme& theme = fetchedTheme();
        applyTheme(*qApp, theme.dark ? ThemeKind::Light : ThemeKind::Dark);
        Listener listener;
        listener.show();
        listener.changes = 0;
        applyTheme(*qApp, theme.dark ? ThemeKind::Dark : ThemeKind::Light);
        QVERIFY(listener.changes > 0);
        QCOMPARE(listener.seen, &theme);
        QCOMPARE(listener.palette().color(QPalette::Window), theme.window);
    }

    void styleSheetHasNoTokenLeft()
    {
        const QString sheet = themeStyleSheet(fetchedTheme());
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(fetchedTheme().accent.name()));
    }

    void fontsFollowTheScale()
    {
        QVERIFY(uiScale() >= 1.0);
        QCOMPARE(themeFont(FontRole::Footer).pixelSize(), scaled(11));
        QCOMPARE(themeFont(FontRole::Score).pixelSize(), scaled(26));
        QCOMPARE(themeFont(FontRole::Base).weight(), QFont::Normal);
        QCOMPARE(themeFont(FontRole::Medium).weight(), QFont::Medium);
        QCOMPARE(themeFont(FontRole::Section).weight(), QFont::DemiBold);
        QCOMPARE(themeFont(FontRole::Base).families().first(), QStringLiteral("Inter"));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
