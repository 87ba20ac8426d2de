// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace marquee::cli {

// One per file command_*.cpp.
Command inspectCommand();
Command cleanCommand();
Command scoreCommand();
Command featuresCommand();
Command clusterCommand();
Command assignCommand();
Command sweepCommand();
Command recommendCommand();
Command reportCommand();
Command chartsCommand();
Command generateCommand();
Command joinCommand();
Command restoreCommand();
Command evaluateCommand();
Command compareCommand();
Command slateCommand();
Command pcaCommand();

} // namespace marquee::cli
