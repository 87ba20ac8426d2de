// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/focus_ring.h"
#include "theme/marquee_style.h"
#include "theme/palette.h"
#include "theme/scale.h"
#include "theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

const Theme*& current()
{
    static const Theme* theme = &lightTheme();
    return theme;
}

const Theme& chosenTheme(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return lightTheme();
    case ThemeKind::Dark:
        return darkTheme();
    case ThemeKind::System:
        break;
    }
    QApplication::setPalette(QPalette()); // shows the platform's palette again, the one to judge
    return isDarkPalette(QApplication::palette()) ? darkTheme() : lightTheme();
}

void applyFonts()
{
    QApplication::setFont(themeFont(FontRole::Base));
    for (const char* dense : {"QTableView", "QTreeView", "QListView", "QHeaderView", "QStatusBar", "QTipLabel",
                              "QComboBox", "QLineEdit", "QAbstractSpinBox", "QCheckBox", "QRadioButton"})
        QApplication::setFont(themeFont(FontRole::Table), dense);
    for (const char* medium : {"QTabBar", "QPushButton"})
        QApplication::setFont(themeFont(FontRole::Medium), medium);
    QToolTip::setFont(themeFont(FontRole::Table));
}

} // namespace

const Theme& currentTheme()
{
    return *current();
}

void applyTheme(QApplication& application, ThemeKind kind)
{
    current() = &chosenTheme(kind);
    if (!application.findChild<FocusRing*>()) {
        QApplication::setStyle(new MarqueeStyle);
        new FocusRing(&application); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns it
    }
    QApplication::setPalette(themePalette(currentTheme()));
    QToolTip::setPalette(themePalette(currentTheme()));
    application.setStyleSheet(themeStyleSheet(currentTheme()));
    applyFonts(); // last, because a new style layer puts the platform's fonts back
}

double uiScale()
{
    static const double scale = [] {
        const double points = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pointSizeF();
        return std::clamp(points / 10.0, 1.0, 3.0);
    }();
    return scale;
}

int scaled(int px)
{
    return static_cast<int>(std::lround(px * uiScale()));
}

QFont themeFont(FontRole role)
{
    struct Size
    {
        int px;
        QFont::Weight weight;
    };
    const auto size = [role]() -> Size {
        switch (role) {
        case FontRole::Footer:
            return {11, QFont::Normal};
        case FontRole::Table:
            return {12, QFont::Normal};
        case FontRole::Base:
            return {13, QFont::Normal};
        case FontRole::Medium:
            return {13, QFont::Medium};
        case FontRole::CardTitle:
            return {13, QFont::DemiBold};
        case FontRole::Section:
            return {15, QFont::DemiBold};
        case FontRole::TitleName:
            return {16, QFont::DemiBold};
        case FontRole::Headline:
            return {22, QFont::DemiBold};
        case FontRole::Score:
            return {26, QFont::DemiBold};
        case FontRole::Start:
            return {24, QFont::DemiBold};
        }
        return {13, QFont::Normal};
    }();
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                      QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    font.setPixelSize(scaled(size.px));
    font.setWeight(size.weight);
    return font;
}

} // namespace marquee
