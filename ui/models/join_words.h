// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/join/join_plan.h"

#include <QString>

namespace marquee {

QString joinClassTitle(JoinClass kind); ///< "Exact", "A year off"
QString joinPartTitle(JoinPart part);   ///< "Title"
/// What became of a record of the second file and why, without a full stop.
QString matchText(const JoinMatch& match, bool applied);

} // namespace marquee
