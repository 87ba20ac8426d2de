// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "report/report_info.h"

#include <string>

namespace marquee {

/// What the exploration of a catalogue found, for its report.
struct EdaSubject
{
    const Dataset& data;
    const TitleIds& shown;    ///< titles that figures and charts speak of, ascending: those that pass the filter
    const Findings& findings; ///< of the whole catalogue
};

/// The report of an exploratory analysis as one self-contained HTML file: figures, findings, the charts as inline SVG,
/// what cannot be charted and why, completeness by column, what cleaning did, method. No script. Text from the
/// catalogue is escaped; the SVG is taken as it is. Figures in the process's FigureFormat.
std::string edaReportHtml(const EdaSubject& subject, const ReportCharts& charts, const ReportInfo& info = {});

} // namespace marquee
