// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace marquee::test {

/// Names every visible widget below `root` whose text does not fit into it, one line each: labels, buttons, boxes,
/// combo boxes, tabs and header sections. What elides on purpose and tells the whole text as a tool tip is fine. A text
/// that fits its widget must lie inside the widgets around it too, unless it can be scrolled to; and texts drawn by a
/// chart must lie within the chart and apart from each other.
QStringList clippedTexts(const QWidget& root);

} // namespace marquee::test
