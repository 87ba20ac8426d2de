// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionButton;
class QStyleOptionToolButton;

namespace marquee {

/// Icon, gap and text of a push button, centred together.
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option);

/// Whether a tool button shows its text beside its icon; the other kinds are left to Qt.
bool hasWords(const QStyleOptionToolButton& option);
/// Width of icon, gap, text and menu arrow of such a tool button.
int toolLabelWidth(const QStyleOptionToolButton& option);
void paintToolLabel(QPainter& painter, const QStyleOptionToolButton& option);

} // namespace marquee
