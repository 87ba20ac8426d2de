// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "data_input.h"

namespace marquee::cli {

namespace {

Status run(const Options&)
{
    return wrongUsage("this version offers no charts as files; use the desktop program's export");
}

} // namespace

Command chartsCommand()
{
    return {"charts", "Every chart as a file (not in this version)",
            joined({dataOptions(), {{"format", "LIST", "png, svg or pdf"}, {"out", "DIR", "folder of the charts"}}}),
            run};
}

} // namespace marquee::cli
