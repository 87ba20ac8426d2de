// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/issue_log.h"

#include <string>
#include <vector>

namespace marquee {

/// Notes columns without a name and names that come twice ("empty_header", "duplicate_header").
void logHeader(const std::vector<std::string>& header, std::size_t line, IssueLog& issues);

} // namespace marquee
