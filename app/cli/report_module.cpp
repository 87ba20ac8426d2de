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

/// Beside the program in a build, in a folder of its own where installed.
std::filesystem::path modulePath()
{
    std::error_code missing;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", missing).parent_path();
    const auto beside = folder / kReportModuleFile;
    return std::filesystem::exists(beside, missing) ? beside : folder / MARQUEE_MODULE_FOLDER / kReportModuleFile;
}

} // namespace

Result<const ReportModule*> loadReportModule()
{
    const auto path = modulePath();
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
