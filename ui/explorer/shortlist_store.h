// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"
#include "recommend/shortlist.h"

#include <QString>

namespace marquee {

/// Keeps the shortlist of a file between sessions, as KeptFile does, in the folder "shortlists".
class ShortlistStore
{
public:
    static QString fileOf(const RawTable& table);
    /// Empty where nothing is kept. Errors: FileUnreadable, BadField (what is kept cannot be used).
    static Result<Shortlist> recall(const RawTable& table);
    /// In place of what was kept; an empty list leaves nothing behind. Errors: FileUnwritable.
    static Status keep(const QString& file, const Shortlist& list);
};

} // namespace marquee
