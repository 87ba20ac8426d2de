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
    static ThemeKind theme();
    static void setTheme(ThemeKind kind);

    static QByteArray geometry();
    static void setGeometry(const QByteArray& geometry);
    static QByteArray docks(); ///< where the docks stand and how large they are, as WindowDocks::arrangement() gives it
    static void setDocks(const QByteArray& docks);

    static QString openFolder(); ///< of the catalogue opened last; the home folder at first
    static void rememberOpenFolderOf(const QString& filePath);
};

} // namespace marquee
