// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/hidden_set.h"

namespace marquee {

std::vector<bool> toggledHidden(std::vector<bool> hidden, std::size_t entry)
{
    hidden.at(entry) = !hidden[entry];
    return hidden;
}

std::vector<bool> isolatedHidden(std::vector<bool> hidden, std::size_t entry)
{
    std::vector<bool> others(hidden.size(), true);
    others.at(entry) = false;
    hidden[entry] = false;
    return hidden == others ? std::vector<bool>(hidden.size(), false) : others;
}

} // namespace marquee
