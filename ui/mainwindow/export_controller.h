// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/title_id.h"
#include "explorer/job.h"
#include "io/atomic_file.h"
#include "mainwindow/report_work.h"

#include <QObject>

#include <deque>
#include <functional>

class QWidget;

namespace marquee {

class ExplorerState;
class MessageBar;
class WindowActions;

/// Writes files: rows of the catalogue, the cleaned table, the audit, the reports. Asks for the name, works in the
/// background, says what was written or why not. Files are made one after another in the order asked for. Each takes
/// its place on the GUI thread at the very end, so that one that was cancelled is never written.
class ExportController final : public QObject
{
    Q_OBJECT
public:
    /// Rows to export: those selected, or those shown when none is, in table order.
    using RowsFn = std::function<TitleIds()>;

    ExportController(ExplorerState& state, MessageBar& messages, QWidget* window);

    void connectActions(WindowActions& actions);
    void setRows(RowsFn rows) { m_rows = std::move(rows); }

    void chooseAndExportRows();
    void exportRowsTo(const QString& path, TitleIds ids);
    void exportCleanedTo(const QString& path); ///< a workbook where it ends in .xlsx, CSV otherwise
    void exportAuditTo(const QString& path);   ///< likewise
    void exportReportTo(const QString& path);  ///< of the clusters; nothing without a clustering
    void exportEdaReportTo(const QString& path);
    /// Any other file: made by `work` in the background, written whole or not at all.
    void write(const QString& path, TextWork work);

signals:
    void written(const QString& path); ///< the file is in its place

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Export
    {
        QString path;
        TextWork work;
    };
    void chooseAndExportCleaned();
    void chooseAndExportAudit();
    void chooseAndExportReport();
    void chooseAndExportEdaReport();
    void exportRows(const QString& path, DatasetPtr data, TitleIds ids);
    void startNext();
    void noteWritten(const QString& path, const QString& note = {});
    void finish(const QString& path, Result<AtomicFile> file);
    void refreshActions(WindowActions& actions);

    ExplorerState& m_state;
    MessageBar& m_messages;
    QWidget* m_window;
    RowsFn m_rows;
    std::deque<Export> m_waiting;
    Job m_job;
};

} // namespace marquee
