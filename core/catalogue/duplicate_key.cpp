// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/duplicate_key.h"

#include "base/text.h"

namespace marquee {

std::string duplicateKey(std::string_view title, TitleType type, CatalogueColumns::Day released)
{
    constexpr char kJoint = '\x1F'; // between the parts of the key; unlikely in a title
    std::string key = released == CatalogueColumns::kNoDay ? std::string() : normaliseTitle(title);
    if (key.empty())
        return key;
    key += kJoint + std::to_string(static_cast<int>(type));
    key += kJoint + std::to_string(released);
    return key;
}

} // namespace marquee
