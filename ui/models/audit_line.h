// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace marquee {

/// One line of the audit: a changed cell, a change that the user took back, or a title that a rule dropped.
struct AuditLine
{
    enum class Kind : std::uint8_t
    {
        Changed,
        Reverted,
        Dropped
    };
    Kind kind = Kind::Changed;
    const AuditEntry* change = nullptr;    ///< of the report; null for a dropped title
    const DroppedTitle* dropped = nullptr; ///< of the report; null for cells

    TitleId row() const { return change ? change->row : dropped->row; }
    Rule rule() const { return change ? change->rule : dropped->rule; }
};

/// Every line of a report, by row; within a row changes in the order of the columns. Lives no longer than the report.
std::vector<AuditLine> auditLines(const CleaningReport& report);

/// The options with these changes taken back, and these titles kept.
CleaningOptions withReverted(CleaningOptions options, const std::vector<AuditLine>& lines);
/// The options with what was taken back cell by cell or title by title made again. A rule taken back as a whole stays.
CleaningOptions withRestored(CleaningOptions options, const std::vector<AuditLine>& lines);

} // namespace marquee
