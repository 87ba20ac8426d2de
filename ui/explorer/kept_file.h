// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/raw_table.h"

#include <QString>

#include <optional>
#include <string>

namespace marquee {

/// A text kept between sessions for the content (and sheet) of a catalogue, in a folder of its kind beside the
/// settings. A catalogue that is renamed or copied finds it again, one whose rows changed does not: the numbers of its
/// rows would mean other titles.
class KeptFile
{
public:
    static QString fileOf(const RawTable& table, const QString& folder);
    /// Unset where nothing is kept. Errors: FileUnreadable, BadField (larger than anything written here).
    static Result<std::optional<std::string>> recall(const QString& file);
    /// In place of what was kept; without a text nothing stays behind. Errors: FileUnwritable.
    static Status keep(const QString& file, const std::optional<std::string>& text);
};

} // namespace marquee
