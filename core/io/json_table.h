// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/issue_log.h"
#include "io/raw_table.h"

#include <string_view>

namespace marquee {

/// By its first characters: an array of objects or an object.
bool looksLikeJson(std::string_view text) noexcept;

/// Reads records: an array of objects, or one object after another (JSON Lines). Columns are the keys of all records in
/// order of first appearance. Numbers keep the text they are written with, true and false are words, null is an empty
/// cell. Arrays become lists joined with ", "; objects within a record are flattened ("ratings.imdb"), each noted once
/// a column ("nested_object"). Read as a stream: beside `text` only the table is kept.
/// Errors: JsonUnusable (with its line), FieldTooLong, TooManyColumns, FileEmpty, FileUnreadable (too large),
/// Cancelled.
Result<RawTablePtr> readJson(std::string_view text, TableSource source, IssueLog issues, const std::stop_token& stop,
                             const ProgressFn& progress);

} // namespace marquee
