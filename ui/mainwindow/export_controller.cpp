// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/export_controller.h"

#include "explorer/explorer_state.h"
#include "io/catalogue_writer.h"
#include "io/csv_writer.h"
#include "mainwindow/error_text.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace marquee {

namespace {

QString baseName(const ExplorerState& state)
{
    return QFileInfo(QString::fromStdString(state.dataset()->catalogue->source().fileName())).completeBaseName();
}

} // namespace

ExportController::ExportController(ExplorerState& state, MessageBar& messages, QWidget* window)
    : QObject(window), m_state(state), m_messages(messages), m_window(window), m_job(tr("Writing"))
{
    m_state.watch(m_job);
}

void ExportController::connectActions(WindowActions& actions)
{
    connect(actions.exportRows, &QAction::triggered, this, &ExportController::chooseAndExportRows);
    connect(actions.exportAllRows, &QAction::triggered, this, [this] {
        const QString path = chooseName(tr("Export the whole catalogue"), tr("%1-cleaned.csv").arg(baseName(m_state)),
                                        tr("CSV (*.csv)"));
        if (!path.isEmpty())
            exportRowsTo(path, m_state.dataset()->all());
    });
    connect(actions.clusterReport, &QAction::triggered, this, [this] {
        const QString path = chooseName(tr("Write the cluster report"),
                                        tr("%1-cluster-report.html").arg(baseName(m_state)), tr("Web page (*.html)"));
        if (!path.isEmpty())
            exportReportTo(path);
    });
    const auto refresh = [this, &actions] { refreshActions(actions); };
    connect(&m_state, &ExplorerState::clusteringChanged, this, refresh);
    connect(&m_state, &ExplorerState::datasetChanged, this, refresh);
    refreshActions(actions);
}

void ExportController::refreshActions(WindowActions& actions)
{
    QString reason;
    if (!m_state.dataset())
        reason = tr("Open a catalogue first.");
    else if (!m_state.clustering())
        reason = tr("Run the clustering first: there is nothing to report on yet.");
    actions.clusterReport->setEnabled(reason.isEmpty());
    actions.clusterReport->setToolTip(reason);
}

QString ExportController::chooseName(const QString& title, const QString& name, const QString& filter)
{
    const QString folder = WindowSettings::folder(WindowSettings::Folder::Export);
    const QString path = QFileDialog::getSaveFileName(m_window, title, QDir(folder).filePath(name), filter);
    if (!path.isEmpty())
        WindowSettings::rememberFolderOf(WindowSettings::Folder::Export, path);
    return path;
}

void ExportController::chooseAndExportRows()
{
    const bool selected = !m_state.selection().ids.empty();
    const QString path =
        chooseName(selected ? tr("Export the selected rows") : tr("Export the rows shown"),
                   tr("%1-%2.csv").arg(baseName(m_state), selected ? tr("selected") : tr("shown")), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportRowsTo(path, m_rows());
}

void ExportController::exportRowsTo(const QString& path, TitleIds ids)
{
    run(path, [data = m_state.dataset(), ids = std::move(ids), file = path.toStdString()](
                  const std::stop_token&, const ProgressFn&) { return writeTextFile(file, rowsCsv(*data, ids)); });
}

void ExportController::exportReportTo(const QString& path)
{
    auto charts = m_charts ? m_charts() : std::vector<ReportChart>();
    run(path, [clustering = m_state.clustering(), charts = std::move(charts),
               file = path.toStdString()](const std::stop_token&, const ProgressFn&) {
        return writeTextFile(file, clusterReportHtml(*clustering, charts));
    });
}

void ExportController::run(const QString& path, Work work)
{
    m_job.start<std::monostate>(std::move(work), [this, path](const Status& status) {
        if (status) {
            m_messages.showNote(tr("%1 is written.").arg(QFileInfo(path).fileName()), QDir::toNativeSeparators(path));
            return;
        }
        const ErrorText text = explain(status.error());
        m_messages.showError(text.what, text.remedy);
    });
}

} // namespace marquee
