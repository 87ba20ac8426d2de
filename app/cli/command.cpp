// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "commands.h"

namespace marquee::cli {

ExitStatus exitStatusOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return kWrongUsage;
    case ErrorCode::Cancelled:
    case ErrorCode::FileUnwritable:
    case ErrorCode::Internal:
        return kOtherFailure;
    default:
        return kCannotMeet;
    }
}

Error wrongUsage(std::string detail)
{
    return Error{ErrorCode::InvalidArgument, std::move(detail), {}, 0};
}

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> kCommands{
        inspectCommand(), cleanCommand(),     scoreCommand(),  featuresCommand(), clusterCommand(),  assignCommand(),
        sweepCommand(),   recommendCommand(), reportCommand(), chartsCommand(),   generateCommand(), joinCommand(),
        restoreCommand(), evaluateCommand(),  pcaCommand(),    compareCommand(),  slateCommand()};
    return kCommands;
}

} // namespace marquee::cli
