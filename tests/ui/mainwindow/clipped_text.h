// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace marquee::test {

/// Names every visible widget below `root` whose text does not fit into it, one line each: labels, buttons, boxes,
/// combo boxes, tabs and header sections. What elides on purpose and tells the whole text as a tool tip is fine.
QStringList clippedTexts(const QWidget& root);

} // namespace marquee::test
