// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/window_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace marquee {

namespace {

QString themeWord(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return QStringLiteral("light");
    case ThemeKind::Dark:
        return QStringLiteral("dark");
    case ThemeKind::System:
        break;
    }
    return QStringLiteral("system");
}

constexpr auto kOpenFolderKey = "open/folder";

} // namespace

ThemeKind WindowSettings::theme()
{
    const QString word = QSettings().value(QStringLiteral("theme")).toString();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark})
        if (word == themeWord(kind))
            return kind;
    return ThemeKind::System;
}

void WindowSettings::setTheme(ThemeKind kind)
{
    QSettings().setValue(QStringLiteral("theme"), themeWord(kind));
}

QByteArray WindowSettings::geometry()
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    QSettings().setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray WindowSettings::docks()
{
    return QSettings().value(QStringLiteral("window/docks")).toByteArray();
}

void WindowSettings::setDocks(const QByteArray& docks)
{
    QSettings().setValue(QStringLiteral("window/docks"), docks);
}

QString WindowSettings::openFolder()
{
    const QString remembered = QSettings().value(QLatin1String(kOpenFolderKey)).toString();
    return !remembered.isEmpty() && QDir(remembered).exists() ? remembered : QDir::homePath();
}

void WindowSettings::rememberOpenFolderOf(const QString& filePath)
{
    QSettings().setValue(QLatin1String(kOpenFolderKey), QFileInfo(filePath).absolutePath());
}

} // namespace marquee
