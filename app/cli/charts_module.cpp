// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the reports, drawn without a display: the one part of the command line that needs Qt.
#include "charts/report_charts.h"
#include "report_module.h"
#include "theme/theme.h"

#include <QApplication>

#include <cstdio>
#include <exception>

namespace {

/// Charts need an application for fonts; it lives until the process ends, as Qt asks of it.
void ensureApplication()
{
    static int argc = 1;
    static char name[] = "marquee-cli";
    static char* argv[] = {name, nullptr};
    if (QApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QApplication application(argc, argv);
}

} // namespace

extern "C" Q_DECL_EXPORT int marquee_render_cluster_charts(const marquee::Clustering& clustering,
                                                           std::vector<marquee::ReportChart>& charts)
{
    try { // nothing may be thrown across the C boundary
        ensureApplication();
        for (auto& chart : marquee::clusterReportCharts(clustering, marquee::lightTheme()))
            charts.push_back(std::move(chart));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "charts: %s\n", error.what());
        return 1;
    }
}
