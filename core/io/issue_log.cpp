// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/issue_log.h"

#include <algorithm>
#include <utility>

namespace marquee {

void IssueLog::add(std::size_t line, std::string_view kind, std::string message)
{
    auto found = m_counts.find(kind);
    if (found == m_counts.end())
        found = m_counts.emplace(kind, 0).first;
    if (found->second++ < kListed)
        m_issues.push_back(Issue{line, std::string(kind), std::move(message)});
}

bool IssueLog::full(std::string_view kind) const
{
    const auto found = m_counts.find(kind);
    return found != m_counts.end() && found->second >= kListed;
}

std::vector<Issue> IssueLog::take()
{
    std::stable_sort(m_issues.begin(), m_issues.end(), [](const Issue& a, const Issue& b) { return a.line < b.line; });
    for (const auto& [kind, count] : m_counts)
        if (count > kListed)
            m_issues.push_back(Issue{0, kind, "and " + std::to_string(count - kListed) + " more of this kind"});
    m_counts.clear();
    return std::exchange(m_issues, {});
}

std::size_t countLineEnds(std::string_view text) noexcept
{
    std::size_t lines = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ? 1 : 0;
    return lines;
}

} // namespace marquee
