// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <cstdint>
#include <vector>

namespace marquee {

/// Which titles' facts (all but tags, type, markets and the Netflix date) are their own. Tags are the witness: of
/// titles that carry the same facts those are believed whose tags fit them best ("It" is tagged as horror, "It's Okay,
/// Buddy" is not), and a title on its own is not believed where its tags contradict its facts outright.
class FactTrust
{
public:
    /// A catalogue without tags has no witness: every title is believed. O(titles * labels).
    explicit FactTrust(const Dataset& data);

    bool believed(TitleId id) const { return m_believed[id.row] != 0; }
    /// Both carry one record's facts, so that what they share of them says nothing.
    bool shareOneRecord(TitleId a, TitleId b) const
    {
        return m_groups[a.row] != 0 && m_groups[a.row] == m_groups[b.row];
    }
    /// Titles with the same facts as this one, itself included; empty for a title with facts of its own.
    TitleIds sameRecord(TitleId id) const;

private:
    void readGroups(const CleaningReport& report);

    std::vector<char> m_believed;
    std::vector<std::uint32_t> m_groups; ///< 0: facts of its own
    std::vector<TitleIds> m_members;     ///< by group
};

} // namespace marquee
