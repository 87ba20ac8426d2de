// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/table_property.h"

#include <cstddef>
#include <cstdint>

/// The entry point libFuzzer looks for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    marquee::test::exerciseTable({reinterpret_cast<const char*>(data), size});
    return 0;
}
