// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace marquee {

/// What the desktop program was asked to do when it was started.
struct CommandLine
{
    QString file;       ///< catalogue to open, empty: start screen
    QString tourFolder; ///< where the pictures of a tour go, empty: no tour
    std::optional<ThemeKind> theme;
    std::optional<QSize> size; ///< of the window, px
    bool help = false;
    bool version = false;
    QString error; ///< sentence about wrong usage, empty when there is none

    bool isTour() const { return !tourFolder.isEmpty(); }
};

/// @param arguments without the program's name; Qt's own options (-platform, …) are passed over
CommandLine parseCommandLine(const QStringList& arguments);

QString usageText();

} // namespace marquee
