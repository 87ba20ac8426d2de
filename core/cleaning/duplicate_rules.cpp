// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbers.h"
#include "base/text.h"
#include "catalogue/dictionary.h"
#include "catalogue/duplicate_key.h"
#include "catalogue/type_label.h"
#include "cleaning/flag_rules.h"

#include <algorithm>
#include <string>

namespace marquee {
namespace {

constexpr char kJoint = '\x1F'; ///< between the parts of a key; unlikely in a cell

/// Titles by key, in the order in which keys are first met.
class Groups
{
public:
    void add(std::string_view key, std::size_t row)
    {
        const auto code = m_keys.add(key);
        if (code == m_members.size())
            m_members.emplace_back();
        m_members[code].push_back(static_cast<std::uint32_t>(row));
    }
    const std::vector<std::vector<std::uint32_t>>& members() const noexcept { return m_members; }

private:
    Dictionary m_keys;
    std::vector<std::vector<std::uint32_t>> m_members;
};

std::string quoted(std::string_view title, std::uint32_t row)
{
    return "“" + std::string(trimmed(title)) + "” (row " + std::to_string(row) + ")";
}

/// Flags all members of a group; each one's detail names the first other member.
void appendGroup(const std::vector<std::uint32_t>& members, Rule rule, std::uint32_t group, const std::string& what,
                 const CleanedColumn& titles, std::vector<Flag>& flags)
{
    for (const auto row : members) {
        const auto other = row == members.front() ? members[1] : members.front();
        flags.push_back(Flag{TitleId{row}, rule, group, what + quoted(titles[other], other)});
    }
}

} // namespace

std::vector<Flag> flagDuplicates(const CleanedView& cleaned)
{
    std::vector<Flag> flags;
    const auto titles = cleaned.cells(Role::Title);
    const auto types = cleaned.cells(Role::Type);
    const auto* dates = cleaned.numbers(Role::ReleaseDate);
    if (!titles || dates == nullptr)
        return flags;
    const auto& days = dates->days;
    Groups groups;
    for (std::size_t row = 0; row < days.size() && !cleaned.stopped(row); ++row) {
        const TitleType type = types ? typeOfLabel((*types)[row]) : TitleType::Unknown;
        if (const auto key = duplicateKey((*titles)[row], type, days[row]); !key.empty())
            groups.add(key, row);
    }
    std::uint32_t group = 0;
    for (const auto& members : groups.members())
        if (members.size() > 1)
            appendGroup(members, Rule::FlagDuplicates, group++, "same title, type and release date as ", *titles,
                        flags);
    return flags;
}

std::vector<Flag> flagBorrowedFacts(const CleanedView& cleaned)
{
    std::vector<Flag> flags;
    const auto titles = cleaned.cells(Role::Title);
    const auto scores = cleaned.cells(Role::ImdbScore);
    const auto votes = cleaned.cells(Role::ImdbVotes);
    const auto actors = cleaned.cells(Role::Actors);
    const auto dates = cleaned.cells(Role::ReleaseDate);
    if (!titles || !scores || !votes || !actors)
        return flags;
    Groups groups;
    std::string key;
    for (std::size_t row = 0; row < titles->rows() && !cleaned.stopped(row); ++row) {
        const auto score = trimmed((*scores)[row]);
        const auto count = trimmed((*votes)[row]);
        const auto cast = trimmed((*actors)[row]);
        if (cleaned.isDropped(row) || score.empty() || count.empty() || cast.empty())
            continue;
        key.assign(score).append(1, kJoint).append(count).append(1, kJoint).append(cast).append(1, kJoint);
        if (dates)
            key += trimmed((*dates)[row]);
        groups.add(key, row);
    }
    std::uint32_t group = 0;
    for (const auto& members : groups.members()) {
        if (members.size() < 2)
            continue;
        const auto first = normaliseTitle((*titles)[members.front()]);
        if (std::any_of(members.begin(), members.end(),
                        [&](auto row) { return normaliseTitle((*titles)[row]) != first; }))
            appendGroup(members, Rule::FlagBorrowedFacts, group++, "same facts as ", *titles, flags);
    }
    return flags;
}

} // namespace marquee
