// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/export_controller.h"

#include "explorer/explorer_state.h"
#include "io/catalogue_writer.h"
#include "mainwindow/cleaning_work.h"
#include "mainwindow/error_text.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/window_actions.h"
#include "widgets/file_written.h"
#include "widgets/save_dialog.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace marquee {

namespace {

QString baseName(const Dataset& data)
{
    return QFileInfo(QString::fromStdString(data.catalogue->source().fileName())).completeBaseName();
}

QString tableFormats()
{
    return ExportController::tr("CSV (*.csv);;Excel workbook (*.xlsx)");
}

bool isWorkbook(const QString& path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

/// The text on the disk, yet to take its place.
Result<AtomicFile> prepare(const std::string& path, const TextWork& work, const std::stop_token& stop,
                           const ProgressFn& progress)
{
    const auto text = work(stop, progress);
    if (!text)
        return text.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, path, 0};
    auto file = AtomicFile::create(path);
    if (!file)
        return file;
    if (auto written = file->write(*text); !written)
        return written.error();
    if (auto synced = file->sync(); !synced)
        return synced.error();
    return file;
}

} // namespace

ExportController::ExportController(ExplorerState& state, MessageBar& messages, QWidget* window)
    : QObject(window), m_state(state), m_messages(messages), m_window(window), m_job(tr("Writing"))
{
    m_state.watch(m_job);
    m_window->installEventFilter(this); // charts and lists write files of their own
    // Queued: whoever else hears that a job has ended must not hear of its next run before.
    connect(&m_job, &Job::finished, this, &ExportController::startNext, Qt::QueuedConnection);
}

void ExportController::connectActions(WindowActions& actions)
{
    connect(actions.exportRows, &QAction::triggered, this, &ExportController::chooseAndExportRows);
    connect(actions.exportAllRows, &QAction::triggered, this, &ExportController::chooseAndExportCleaned);
    connect(actions.exportAudit, &QAction::triggered, this, &ExportController::chooseAndExportAudit);
    connect(actions.clusterReport, &QAction::triggered, this, &ExportController::chooseAndExportReport);
    connect(actions.edaReport, &QAction::triggered, this, &ExportController::chooseAndExportEdaReport);
    const auto refresh = [this, &actions] { refreshActions(actions); };
    connect(&m_state, &ExplorerState::clusteringChanged, this, refresh);
    connect(&m_state, &ExplorerState::datasetChanged, this, refresh);
    refreshActions(actions);
}

void ExportController::refreshActions(WindowActions& actions)
{
    const QString noFile = m_state.dataset() ? QString() : tr("Open a catalogue first.");
    actions.edaReport->setEnabled(noFile.isEmpty());
    actions.edaReport->setToolTip(noFile);
    QString noClusters = noFile;
    if (noClusters.isEmpty() && !m_state.clustering())
        noClusters = tr("Run the clustering first: there is nothing to report on yet.");
    actions.clusterReport->setEnabled(noClusters.isEmpty());
    actions.clusterReport->setToolTip(noClusters);
}

// A file may be opened or closed while a dialog is up: what is to be written is taken before.

void ExportController::chooseAndExportRows()
{
    const DatasetPtr data = m_state.dataset();
    if (!data)
        return;
    TitleIds ids = m_rows();
    const bool selected = !m_state.selection().ids.empty();
    const QString path = askWhereToSave(
        m_window, selected ? tr("Export the selected rows") : tr("Export the rows shown"),
        tr("%1-%2.csv").arg(baseName(*data), selected ? tr("selected") : tr("shown")), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportRows(path, data, std::move(ids));
}

void ExportController::chooseAndExportCleaned()
{
    const DatasetPtr data = m_state.dataset();
    if (!data)
        return;
    const QString path = askWhereToSave(m_window, tr("Export the whole catalogue"),
                                        tr("%1-cleaned.csv").arg(baseName(*data)), tableFormats());
    if (!path.isEmpty())
        write(path, cleanedWork(data, isWorkbook(path)));
}

void ExportController::chooseAndExportAudit()
{
    const DatasetPtr data = m_state.dataset();
    if (!data)
        return;
    const QString path =
        askWhereToSave(m_window, tr("Export the audit"), tr("%1-audit.csv").arg(baseName(*data)), tableFormats());
    if (!path.isEmpty())
        write(path, auditWork(data, isWorkbook(path)));
}

void ExportController::exportCleanedTo(const QString& path)
{
    if (m_state.dataset())
        write(path, cleanedWork(m_state.dataset(), isWorkbook(path)));
}

void ExportController::exportAuditTo(const QString& path)
{
    if (m_state.dataset())
        write(path, auditWork(m_state.dataset(), isWorkbook(path)));
}

void ExportController::chooseAndExportReport()
{
    const ClusterReportSubject subject = clusterReportSubject(m_state);
    if (!subject.clustering)
        return;
    const QString path =
        askWhereToSave(m_window, tr("Write the cluster report"),
                       tr("%1-cluster-report.html").arg(baseName(*subject.clustering->data)), tr("Web page (*.html)"));
    if (!path.isEmpty())
        write(path, clusterReportWork(subject));
}

void ExportController::chooseAndExportEdaReport()
{
    const EdaReportSubject subject = edaReportSubject(m_state);
    if (!subject.data)
        return;
    const QString path = askWhereToSave(m_window, tr("Write the EDA report"),
                                        tr("%1-eda-report.html").arg(baseName(*subject.data)), tr("Web page (*.html)"));
    if (!path.isEmpty())
        write(path, edaReportWork(subject));
}

void ExportController::exportRowsTo(const QString& path, TitleIds ids)
{
    if (m_state.dataset())
        exportRows(path, m_state.dataset(), std::move(ids));
}

void ExportController::exportReportTo(const QString& path)
{
    const ClusterReportSubject subject = clusterReportSubject(m_state);
    if (subject.clustering)
        write(path, clusterReportWork(subject));
}

void ExportController::exportEdaReportTo(const QString& path)
{
    const EdaReportSubject subject = edaReportSubject(m_state);
    if (subject.data)
        write(path, edaReportWork(subject));
}

void ExportController::exportRows(const QString& path, DatasetPtr data, TitleIds ids)
{
    write(path, [data = std::move(data), ids = std::move(ids)](const std::stop_token&, const ProgressFn&) {
        return Result<std::string>(rowsCsv(*data, ids));
    });
}

void ExportController::write(const QString& path, TextWork work)
{
    m_waiting.push_back({path, std::move(work)});
    if (!m_job.isRunning())
        startNext();
}

void ExportController::startNext()
{
    if (m_waiting.empty() || m_job.isRunning())
        return;
    const Export next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job.start<AtomicFile>(
        [file = next.path.toStdString(), work = next.work](const std::stop_token& stop, const ProgressFn& progress) {
            return prepare(file, work, stop, progress);
        },
        [this, path = next.path](Result<AtomicFile> file) { finish(path, std::move(file)); });
}

bool ExportController::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != FileWritten::number())
        return false;
    const auto& file = *static_cast<FileWritten*>(event);
    noteWritten(file.path(), file.note());
    event->accept();
    return true;
}

void ExportController::noteWritten(const QString& path, const QString& note)
{
    emit written(path);
    const QString sentence = tr("%1 is written.").arg(QFileInfo(path).fileName());
    m_messages.showNote(note.isEmpty() ? sentence : sentence + QLatin1Char(' ') + note, QDir::toNativeSeparators(path));
}

void ExportController::finish(const QString& path, Result<AtomicFile> file)
{
    const Status status = file ? file->commit() : Status(file.error());
    if (status)
        return noteWritten(path);
    const ErrorText text = explain(status.error());
    m_messages.showError(text.what, text.remedy);
}

} // namespace marquee
