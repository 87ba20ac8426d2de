// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Gathers issues, at most kListed of a kind one by one; the rest are counted in one closing entry, so that a file that
/// is wrong in every line costs neither memory nor patience.
class IssueLog
{
public:
    static constexpr std::size_t kListed = 1000;

    void add(std::size_t line, std::string_view kind, std::string message);

    /// True when a further issue of the kind is only counted, so that its message need not be made.
    bool full(std::string_view kind) const;
    void addUnlisted(std::string_view kind) { ++m_counts.find(kind)->second; }

    /// The issues by ascending line, closing entries last. The log is empty afterwards.
    std::vector<Issue> take();

private:
    std::vector<Issue> m_issues;
    std::map<std::string, std::size_t, std::less<>> m_counts;
};

/// Line ends in `text`: LF, CRLF or CR, each once.
std::size_t countLineEnds(std::string_view text) noexcept;

} // namespace marquee
