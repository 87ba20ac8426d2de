// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_module.h"

#include <dlfcn.h>
#include <memory>

namespace marquee::cli {

namespace {

Error failed(std::string detail)
{
    return Error{ErrorCode::Internal, std::move(detail), {}, 0};
}

std::string lastReason()
{
    const char* reason = dlerror();
    return reason == nullptr ? "unknown" : reason;
}

} // namespace

Result<std::vector<ReportChart>> renderClusterCharts(const Clustering& clustering)
{
    std::error_code noLink;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", noLink);
    const auto path = program.parent_path() / kReportModuleFile;
    // Never unloaded: Qt registers clean-up functions that must still be there when the program ends.
    void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr)
        return failed(lastReason());
    const auto render = reinterpret_cast<RenderClusterCharts>(dlsym(module, kReportModuleEntry));
    if (render == nullptr)
        return failed(lastReason());
    std::vector<ReportChart> charts;
    if (render(clustering, charts) != 0)
        return failed(path.string() + " could not draw");
    return charts;
}

} // namespace marquee::cli
