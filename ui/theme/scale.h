// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

/// The system's font size relative to the 10 pt the design is drawn for. Never below 1, because the design's smallest
/// text is the smallest that reads well.
double uiScale();

/// A length of the design, given in px at 100 %, in device-independent px of this system.
int scaled(int px);

} // namespace marquee
