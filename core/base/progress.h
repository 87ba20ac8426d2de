// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>
#include <stop_token>
#include <string_view>

namespace marquee {

/// Told how far a stage has come: fraction in 0..1 and a short English name of the step ("reading", "k = 7").
/// Called on the caller's thread or a worker, never concurrently with itself; may be empty.
using ProgressFn = std::function<void(double fraction, std::string_view step)>;

/// Progress of one stage as a stretch of the whole: its 0..1 become begin..end. `whole` must outlive the result.
inline ProgressFn stretch(const ProgressFn& whole, double begin, double end)
{
    if (!whole)
        return {};
    return
        [&whole, begin, end](double fraction, std::string_view step) { whole(begin + (end - begin) * fraction, step); };
}

/// The error every stage returns after a stop was requested.
inline Error cancelled()
{
    return Error{ErrorCode::Cancelled, {}, {}, 0};
}

} // namespace marquee
