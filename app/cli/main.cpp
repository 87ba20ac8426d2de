// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "command.h"
#include "help.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

using namespace marquee;
using namespace marquee::cli;

namespace {

void complain(const std::string& message)
{
    std::fprintf(stderr, "marquee-cli: %s\n", message.c_str());
}

int print(const std::string& text)
{
    const bool written = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return written ? kDone : kOtherFailure;
}

int report(const Error& error, const std::string& helpCall)
{
    const bool usage = error.code == ErrorCode::InvalidArgument && !error.detail.empty();
    complain(usage ? error.detail : describe(error));
    if (usage)
        std::fprintf(stderr, "See %s --help.\n", helpCall.c_str());
    return exitStatusOf(error);
}

/// The error with the file it is about: stages that see no file cannot name one.
Error withInput(Error error, const Options& options)
{
    if (error.file.empty() && exitStatusOf(error) == kCannotMeet)
        error.file = options.text(options.has("matrix") ? "matrix" : "data").value_or(std::string());
    return error;
}

bool asksForHelp(const std::string& argument)
{
    return argument == "--help" || argument == "-h";
}

int runCommand(const Command& command, const std::vector<std::string>& arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(), asksForHelp))
        return print(commandHelp(command));
    const std::string helpCall = "marquee-cli " + std::string(command.name);
    const auto options = parseOptions(arguments, command.options);
    if (!options)
        return report(options.error(), helpCall);
    const Status status = command.run(*options);
    return status ? kDone : report(withInput(status.error(), *options), helpCall);
}

int runProgram(const std::vector<std::string>& arguments)
{
    if (arguments.empty()) {
        std::fputs(programHelp().c_str(), stderr);
        return kWrongUsage;
    }
    if (asksForHelp(arguments.front()) || arguments.front() == "help")
        return print(programHelp());
    if (arguments.front() == "--version")
        return print(std::string("marquee-cli ") + version() + "\n");
    const auto& commands = allCommands();
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&](const Command& c) { return c.name == arguments.front(); });
    if (command == commands.end())
        return report(wrongUsage("unknown command “" + arguments.front() + "”"), "marquee-cli");
    return runCommand(*command, {arguments.begin() + 1, arguments.end()});
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return runProgram({argv + (argc > 0 ? 1 : 0), argv + argc});
    } catch (const std::exception& failure) {
        complain(std::string("an internal error (") + failure.what() + ")");
    }
    return kOtherFailure;
}
