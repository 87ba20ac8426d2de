// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash_slots.h"
#include "catalogue/title_id.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Distinct labels, numbered in order of first appearance. "None" and "Unknown" are labels like any other.
class Dictionary
{
public:
    using Code = std::uint32_t;

    std::size_t size() const noexcept { return m_labels.size(); }
    const std::string& label(Code code) const { return m_labels.at(code); }
    std::optional<Code> find(std::string_view label) const;
    /// Code of the label, added if new.
    Code add(std::string_view label);

private:
    std::uint32_t entryOf(std::string_view label, std::uint32_t hash) const;

    std::vector<std::string> m_labels;
    HashSlots m_slots;
};

/// One list of labels per title, dictionary-coded: two flat arrays, whatever the number of titles.
class ListColumn
{
public:
    /// Appends the list of the next title; a repeated label counts once.
    void append(std::span<const std::string_view> labels);
    /// Appends the list of an earlier title once more.
    void appendLike(TitleId earlier);

    std::size_t titles() const noexcept { return m_starts.size() - 1; }
    std::span<const Dictionary::Code> codes(TitleId id) const;
    bool empty(TitleId id) const { return codes(id).empty(); }
    const Dictionary& dictionary() const noexcept { return m_dictionary; }
    const std::string& label(Dictionary::Code code) const { return m_dictionary.label(code); }
    /// Titles that carry each label, by code.
    const std::vector<std::uint32_t>& counts() const noexcept { return m_counts; }
    /// Share of the titles that carry a label, 0..1; NaN when there are no titles. O(titles).
    double filledShare() const;
    bool contains(TitleId id, Dictionary::Code code) const;
    /// The labels of a title joined with ", ".
    std::string joined(TitleId id) const;

private:
    Dictionary m_dictionary;
    std::vector<std::uint32_t> m_starts{0};
    std::vector<Dictionary::Code> m_codes;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_lastTitle; ///< by code: titles() when the label was met last; finds repeats in O(1)
};

} // namespace marquee
