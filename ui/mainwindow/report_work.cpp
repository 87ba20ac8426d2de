// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/report_work.h"

#include "charts/report_charts.h"
#include "explorer/explorer_state.h"
#include "mainwindow/filter_chips.h"
#include "report/cluster_report.h"
#include "report/eda_report.h"
#include "theme/locale_scope.h"
#include "theme/theme.h"

#include <QDate>

namespace marquee {

namespace {

ReportInfo commonInfo(const ExplorerState& state)
{
    const LocaleScope numbers(LocaleScope::english());
    ReportInfo info;
    info.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    info.filters = filterWords(state).toStdString();
    return info;
}

} // namespace

ClusterReportSubject clusterReportSubject(const ExplorerState& state)
{
    ClusterReportSubject subject{state.clustering(), commonInfo(state)};
    if (!subject.clustering)
        return subject;
    subject.info.restarts = state.clusteringOptions().restarts;
    for (const ClusterProfile& profile : subject.clustering->profiles)
        subject.info.names[profile.id] = state.clusterName(profile.id).toStdString();
    return subject;
}

EdaReportSubject edaReportSubject(const ExplorerState& state)
{
    return {state.dataset(), state.shown(), state.findings(), commonInfo(state)};
}

TextWork clusterReportWork(const ClusterReportSubject& subject)
{
    auto charts = clusterReportCharts(*subject.clustering, subject.info.names, lightTheme(), LocaleScope::english());
    return [subject, charts = std::move(charts)](const std::stop_token&, const ProgressFn&) {
        return Result<std::string>(clusterReportHtml(*subject.clustering, charts, subject.info));
    };
}

TextWork edaReportWork(const EdaReportSubject& subject)
{
    auto charts = edaReportCharts(subject.data, subject.shown, lightTheme(), LocaleScope::english());
    return [subject, charts = std::move(charts)](const std::stop_token& stop,
                                                 const ProgressFn& progress) -> Result<std::string> {
        std::shared_ptr<const Findings> findings = subject.findings;
        if (!findings) {
            auto found = findFindings(*subject.data, stop, progress);
            if (!found)
                return found.error();
            findings = std::make_shared<const Findings>(std::move(*found));
        }
        return edaReportHtml({*subject.data, subject.shown, *findings}, charts, subject.info);
    };
}

} // namespace marquee
