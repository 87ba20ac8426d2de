// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/title_id.h"
#include "explorer/job.h"
#include "report/cluster_report.h"

#include <QObject>

#include <functional>

class QWidget;

namespace marquee {

class ExplorerState;
class MessageBar;
class WindowActions;

/// Writes files: rows of the catalogue, the cluster report. Asks for the name, works in the background, says what was
/// written or why not.
class ExportController final : public QObject
{
    Q_OBJECT
public:
    /// Charts of the report as SVG; asked on the GUI thread when a report is written.
    using ChartsFn = std::function<std::vector<ReportChart>()>;

    /// Rows to export: those selected, or those shown when none is, in table order.
    using RowsFn = std::function<TitleIds()>;

    ExportController(ExplorerState& state, MessageBar& messages, QWidget* window);

    void connectActions(WindowActions& actions);
    void setReportCharts(ChartsFn charts) { m_charts = std::move(charts); }
    void setRows(RowsFn rows) { m_rows = std::move(rows); }

    void chooseAndExportRows();
    void exportRowsTo(const QString& path, TitleIds ids);
    void exportReportTo(const QString& path);

private:
    using Work = std::function<Status(const std::stop_token&, const ProgressFn&)>;
    QString chooseName(const QString& title, const QString& name, const QString& filter);
    void run(const QString& path, Work work);
    void refreshActions(WindowActions& actions);

    ExplorerState& m_state;
    MessageBar& m_messages;
    QWidget* m_window;
    ChartsFn m_charts;
    RowsFn m_rows;
    Job m_job;
};

} // namespace marquee
