// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/schema_choices.h"

#include <optional>
#include <string>
#include <vector>

namespace marquee {

/// What the user chose for files seen before, kept in QSettings: roles by the header, a workbook's sheet by the names
/// of its sheets. May be asked on any thread.
class RememberedMappings
{
public:
    /// Nothing where nothing is kept for the header. Errors: BadField (what is kept cannot be used).
    static Result<std::optional<RoleChoices>> recall(const std::vector<std::string>& header);
    static void remember(const std::vector<std::string>& header, const RoleChoices& choices);
    static bool knows(const std::vector<std::string>& header);
    static void forget(const std::vector<std::string>& header);

    /// The sheet chosen of a workbook with these sheets; empty where none was.
    static std::string recallSheet(const std::vector<std::string>& sheets);
    static void rememberSheet(const std::vector<std::string>& sheets, const std::string& sheet);
    static void forgetSheet(const std::vector<std::string>& sheets);

    static int count(); ///< headers known
    static void forgetAll();
};

} // namespace marquee
