// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QString>

namespace marquee {

/// What the program remembers from one start to the next, beside the recent files. Kept in QSettings.
class WindowSettings
{
public:
    /// What a file dialog was opened for: each kind remembers a folder of its own.
    enum class Folder
    {
        Open,
        Export
    };

    static ThemeKind theme();
    static void setTheme(ThemeKind kind);

    static QByteArray geometry();
    static void setGeometry(const QByteArray& geometry);

    static QString folder(Folder kind); ///< the home folder at first
    static void rememberFolderOf(Folder kind, const QString& filePath);
};

} // namespace marquee
