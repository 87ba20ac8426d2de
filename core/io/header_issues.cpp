// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/header_issues.h"

#include <map>
#include <string_view>

namespace marquee {

void logHeader(const std::vector<std::string>& header, std::size_t line, IssueLog& issues)
{
    std::map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        if (header[i].empty())
            issues.add(line, "empty_header", "column " + number + " has no name");
        else if (const auto [first, isNew] = seen.emplace(header[i], i); !isNew)
            issues.add(line, "duplicate_header",
                       "columns " + std::to_string(first->second + 1) + " and " + number + " are both named “" +
                           header[i] + "”");
    }
}

} // namespace marquee
