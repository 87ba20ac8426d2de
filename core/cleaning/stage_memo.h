// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace marquee {

/// A stage's result and what it was made from.
template<typename Key, typename Out>
struct StageMemo
{
    Key key{};
    std::shared_ptr<const Out> out; ///< null: never made

    bool fits(const Key& wanted) const { return out && key == wanted; }
};

/// What a stage of cleaning depends on: its switch, its parameters, and the results of others, told apart by identity.
template<typename Options>
struct StageKey
{
    bool on = false;
    Options options{};
    std::vector<std::shared_ptr<const void>> inputs;
    bool operator==(const StageKey&) const = default;
};

/// The result of `before` where it was made from the same, else that of make().
template<typename Key, typename Out, typename Make>
StageMemo<Key, Out> madeOnce(const StageMemo<Key, Out>* before, Key key, Make&& make)
{
    if (before != nullptr && before->fits(key))
        return *before;
    auto out = std::make_shared<const Out>(std::forward<Make>(make)());
    return {std::move(key), std::move(out)};
}

} // namespace marquee
