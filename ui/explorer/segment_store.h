// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/segment.h"
#include "io/raw_table.h"

#include <QString>

#include <vector>

namespace marquee {

/// Keeps the segments of a file between sessions, as KeptFile does, in the folder "segments".
class SegmentStore
{
public:
    static QString fileOf(const RawTable& table);
    /// None where nothing is kept. Errors: FileUnreadable, BadField (what is kept cannot be used).
    static Result<std::vector<TitleSegment>> recall(const RawTable& table);
    /// In place of what was kept; without segments nothing stays behind. Errors: FileUnwritable.
    static Status keep(const QString& file, const std::vector<TitleSegment>& segments);
};

} // namespace marquee
