// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_module.h"

#include <dlfcn.h>
#include <filesystem>

namespace marquee::cli {

namespace {

Error unloadable()
{
    const char* reason = dlerror();
    return Error{ErrorCode::Internal,
                 std::string("no report is written: the module that draws its charts cannot be loaded (") +
                     (reason == nullptr ? "unknown reason" : reason) + ")",
                 {},
                 0};
}

} // namespace

Result<const ReportModule*> loadReportModule()
{
    std::error_code noLink;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", noLink);
    const auto path = program.parent_path() / kReportModuleFile;
    // Never unloaded: Qt registers clean-up functions that must still be there when the program ends.
    void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr)
        return unloadable();
    const auto entry = reinterpret_cast<ReportModuleEntry>(dlsym(module, kReportModuleEntry));
    if (entry == nullptr)
        return unloadable();
    return entry();
}

} // namespace marquee::cli
