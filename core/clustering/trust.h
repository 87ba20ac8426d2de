// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace marquee {

/// How far a cluster can be believed in.
enum class Trust : std::uint8_t
{
    Solid,
    Good,
    Shaky,
    Unreliable
};

/// By the mean Jaccard index of a cluster with its best match in fits to resamples, 0..1: from 0.85 on solid, 0.75
/// good, 0.6 shaky, below unreliable (Hennig 2007, "Cluster-wise assessment of cluster stability", there of the
/// bootstrap). Nothing for NaN: the cluster was not tried.
std::optional<Trust> trustOf(double jaccard);

/// "solid", "good", "shaky", "unreliable".
std::string_view trustWord(Trust trust) noexcept;

} // namespace marquee
