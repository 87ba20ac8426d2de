// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

/// Spellings of labels that differ in case alone, and which of them wins: the most frequent, the first met among
/// equals. Labels of fewer letters than asked stay apart: "m" and "M" may well be two things.
class LabelVariants
{
public:
    explicit LabelVariants(int minLetters = 3) : m_minLetters(minLetters) {}

    void count(std::string_view label);

    /// To be called after the last count().
    void settle();

    bool any() const noexcept { return m_any; }

    /// The spelling that replaces `label`, or nothing where it stays as it is.
    std::optional<std::string_view> replacement(std::string_view label) const;

private:
    int m_minLetters;
    Dictionary m_labels;
    std::vector<std::size_t> m_counts;
    std::vector<Dictionary::Code> m_winners; ///< by code
    bool m_any = false;
};

} // namespace marquee
