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

QString folderKey(WindowSettings::Folder kind)
{
    return kind == WindowSettings::Folder::Open ? QStringLiteral("open/folder") : QStringLiteral("export/folder");
}

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

QString WindowSettings::folder(Folder kind)
{
    const QString remembered = QSettings().value(folderKey(kind)).toString();
    return !remembered.isEmpty() && QDir(remembered).exists() ? remembered : QDir::homePath();
}

void WindowSettings::rememberFolderOf(Folder kind, const QString& filePath)
{
    QSettings().setValue(folderKey(kind), QFileInfo(filePath).absolutePath());
}

} // namespace marquee
