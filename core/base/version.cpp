// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

namespace marquee {

const char* version() noexcept
{
    return MARQUEE_VERSION;
}

} // namespace marquee
