// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QIcon>
#include <QPixmap>

#include <array>

namespace marquee {

/// The drawings in resources/icons, in the order of kIconFiles.
enum class IconName
{
    Bars,
    Centroid,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Columns,
    CombineAdd,
    CombineIntersect,
    CombineNew,
    CombineRemove,
    Compare,
    Copy,
    Export,
    Eye,
    File,
    Filter,
    Fit,
    Float,
    Gem,
    Help,
    Hull,
    Info,
    Lasso,
    Link,
    Minus,
    Moon,
    More,
    OpenFolder,
    Options,
    Pan,
    PanelRight,
    Pencil,
    Person,
    Pin,
    Play,
    Plus,
    Redo,
    Save,
    Search,
    SelectRectangle,
    Settings,
    Stale,
    Stop,
    Sun,
    Table,
    Trash,
    TriangleDown,
    TriangleUp,
    Undo,
    Warning
};

/// File names without ending, one per IconName.
inline constexpr std::array kIconFiles{"bars",          "centroid",
                                       "check",         "chevron-down",
                                       "chevron-left",  "chevron-right",
                                       "chevron-up",    "clock",
                                       "close",         "columns",
                                       "combine-add",   "combine-intersect",
                                       "combine-new",   "combine-remove",
                                       "compare",       "copy",
                                       "export",        "eye",
                                       "file",          "filter",
                                       "fit",           "float",
                                       "gem",           "help",
                                       "hull",          "info",
                                       "lasso",         "link",
                                       "minus",         "moon",
                                       "more",          "open-folder",
                                       "options",       "pan",
                                       "panel-right",   "pencil",
                                       "person",        "pin",
                                       "play",          "plus",
                                       "redo",          "save",
                                       "search",        "select-rectangle",
                                       "settings",      "stale",
                                       "stop",          "sun",
                                       "table",         "trash",
                                       "triangle-down", "triangle-up",
                                       "undo",          "warning"};

/// Single-coloured icon, sharp at every scale, that follows the theme: text2, disabled paler, accent when on. Give
/// `colour` where it stands on another ground or carries a meaning, e.g. &Theme::onAccent on a default button.
QIcon icon(IconName name, QColor Theme::*colour = nullptr);

/// The drawing in one colour, `size` device-independent px square, for own painting. Cached.
QPixmap iconPixmap(IconName name, const QColor& colour, int size, double devicePixelRatio);

/// The program's own icon.
QIcon applicationIcon();

} // namespace marquee
