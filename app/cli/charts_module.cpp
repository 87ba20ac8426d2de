// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of `report` and `charts`, drawn without a display: the one part of the command line that needs Qt.
#include "charts/chart_files.h"
#include "charts/report_charts.h"
#include "report_module.h"
#include "theme/locale_scope.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHashFunctions>

#include <cstdio>
#include <exception>

namespace {

using namespace marquee;

/// Charts need an application for fonts; it lives until the process ends, as Qt asks of it.
void ensureApplication()
{
    static int argc = 1;
    static char name[] = "marquee-cli";
    static char* argv[] = {name, nullptr};
    if (QApplication::instance())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // PDFs hold their fonts in the order of a hash
    static QApplication application(argc, argv);
}

QLocale& chartLocale()
{
    static QLocale locale = LocaleScope::english();
    return locale;
}

bool useLocale(const char* name, FigureFormat& format)
{
    const QLocale locale(QString::fromLatin1(name));
    if (locale.language() == QLocale::C)
        return false;
    chartLocale() = locale;
    format = {locale.decimalPoint().toStdString(), locale.groupSeparator().toStdString()};
    setFigureFormat(format); // the module has a core of its own
    return true;
}

/// Nothing may be thrown across the C boundary.
template<typename Draw>
bool drawn(Draw draw)
{
    try {
        ensureApplication();
        draw();
        return true;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "charts: %s\n", error.what());
        return false;
    }
}

bool clusterCharts(const Clustering& clustering, std::vector<ReportChart>& charts)
{
    return drawn([&] { charts = clusterReportCharts(clustering, {}, lightTheme(), chartLocale()); });
}

bool edaCharts(const DatasetPtr& data, ReportCharts& charts)
{
    return drawn([&] { charts = edaReportCharts(data, data->all(), lightTheme(), chartLocale()); });
}

bool catalogueFiles(const DatasetPtr& data, const std::vector<ChartFormat>& formats, ChartFiles& files)
{
    return drawn([&] { addCatalogueChartFiles(files, data, formats, lightTheme(), chartLocale()); });
}

bool clusterFiles(const Clustering& clustering, const std::vector<ChartFormat>& formats, ChartFiles& files)
{
    return drawn([&] { addClusterChartFiles(files, clustering, formats, lightTheme(), chartLocale()); });
}

} // namespace

extern "C" Q_DECL_EXPORT const ReportModule* marquee_report_module()
{
    static constexpr ReportModule kModule{useLocale, clusterCharts, edaCharts, catalogueFiles, clusterFiles};
    return &kModule;
}
