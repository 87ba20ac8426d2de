// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/runtime_words.h"

#include "base/text_fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace marquee {
namespace {

constexpr std::array<std::pair<std::string_view, RuntimeClass>, 8> kRuntimes{{{"under-30", RuntimeClass::Under30},
                                                                              {"30-60", RuntimeClass::From30To60},
                                                                              {"60-120", RuntimeClass::From60To120},
                                                                              {"over-120", RuntimeClass::Over120},
                                                                              {"< 30 minutes", RuntimeClass::Under30},
                                                                              {"30-60 mins", RuntimeClass::From30To60},
                                                                              {"1-2 hour", RuntimeClass::From60To120},
                                                                              {"> 2 hrs", RuntimeClass::Over120}}};

} // namespace

std::string_view runtimeWord(RuntimeClass runtime) noexcept
{
    const auto* found =
        std::find_if(kRuntimes.begin(), kRuntimes.end(), [&](const auto& known) { return known.second == runtime; });
    return found == kRuntimes.end() ? std::string_view() : found->first;
}

std::optional<RuntimeClass> runtimeFromWord(std::string_view word)
{
    const std::string folded = foldText(word);
    const auto* found =
        std::find_if(kRuntimes.begin(), kRuntimes.end(), [&](const auto& known) { return known.first == folded; });
    return found == kRuntimes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace marquee
