// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "io/schema_choices.h"
#include "io/table_reader.h"

#include <QString>

#include <optional>
#include <vector>

namespace marquee {

/// A file that is read and mapped but not yet opened: what the import dialog shows and edits.
struct ImportDraft
{
    RawTablePtr table;
    ReadOptions read; ///< what was chosen of encoding, delimiter and sheet; the rest was found
    Schema guess;
    RoleChoices choices;
    bool remembered = false;               ///< the choices were made in an earlier import of these columns
    std::optional<Error> rememberedBroken; ///< why what was remembered cannot be used

    Schema schema() const { return applyChoices(*table, guess, choices); } ///< O(cells sampled)
};

/// Reads a file, by the sheet and with the roles remembered for it. Errors: those of readTable().
Result<ImportDraft> readDraft(const std::string& path, const ReadOptions& read, const std::stop_token& stop = {},
                              const ProgressFn& progress = {});
/// The same for a table at hand. O(cells sampled).
ImportDraft draftOf(RawTablePtr table, ReadOptions read);

/// The choices a schema was made with.
RoleChoices choicesOf(const Schema& schema);

/// What the user should look at before a file is opened. The first two make it impossible.
enum class ImportDoubt
{
    NoTitle,
    RoleHeldTwice,
    TitleUnsure,     ///< several columns are called like a title
    SheetUnsure,     ///< several sheets, and none was chosen
    EncodingUnsure,  ///< the text is no UTF-8, or is broken
    RememberedBroken ///< what was remembered cannot be used
};

/// None when everything is clear. What the user chose, now or for the same columns before, is clear.
std::vector<ImportDoubt> doubtsOf(const ImportDraft& draft);
bool isObstacle(ImportDoubt doubt) noexcept; ///< the file cannot be opened like that
/// One or two sentences that say what is not clear and what to do.
QString doubtText(ImportDoubt doubt, const ImportDraft& draft);

} // namespace marquee
