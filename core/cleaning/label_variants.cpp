// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/label_variants.h"

#include "base/text.h"

#include <algorithm>
#include <cctype>

namespace marquee {
namespace {

bool hasLetters(std::string_view label, int least)
{
    const auto isLetter = [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
    };
    return std::count_if(label.begin(), label.end(), isLetter) >= least;
}

} // namespace

void LabelVariants::count(std::string_view label)
{
    const auto code = m_labels.add(label);
    if (code == m_counts.size())
        m_counts.push_back(0);
    ++m_counts[code];
}

void LabelVariants::settle()
{
    Dictionary folded;
    std::vector<Dictionary::Code> best; // by code of the folded label
    std::vector<Dictionary::Code> keys(m_labels.size());
    for (Dictionary::Code code = 0; code < m_labels.size(); ++code) {
        const auto key = folded.add(foldCase(m_labels.label(code)));
        keys[code] = key;
        if (key == best.size())
            best.push_back(code);
        else if (m_counts[code] > m_counts[best[key]])
            best[key] = code;
    }
    m_winners.resize(m_labels.size());
    for (Dictionary::Code code = 0; code < m_labels.size(); ++code) {
        m_winners[code] = hasLetters(m_labels.label(code), m_minLetters) ? best[keys[code]] : code;
        m_any = m_any || m_winners[code] != code;
    }
}

std::optional<std::string_view> LabelVariants::replacement(std::string_view label) const
{
    const auto code = m_labels.find(label);
    if (!code || m_winners[*code] == *code)
        return std::nullopt;
    return m_labels.label(m_winners[*code]);
}

} // namespace marquee
