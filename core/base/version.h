// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marquee {

/// Version of the program, "0.1.0".
const char* version() noexcept;

} // namespace marquee
