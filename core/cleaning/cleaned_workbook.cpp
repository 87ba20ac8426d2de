// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleaning/cleaned_workbook.h"

#include "cleaning/cleaned_table_writer.h"
#include "io/workbook_writer.h"

#include <algorithm>

namespace marquee {
namespace {

constexpr std::size_t kRowsPerReport = 1000;

/// Writes the records of one sheet until one of them fails or a stop is asked for.
class SheetRun
{
public:
    SheetRun(WorkbookWriter& writer, std::size_t rows, const std::stop_token& stop, const ProgressFn& progress)
        : m_writer(writer), m_rows(std::max<std::size_t>(rows, 1)), m_stop(stop), m_progress(progress)
    {
    }

    void add(const std::vector<std::string>& fields)
    {
        if (!m_status)
            return;
        if (m_stop.stop_requested()) {
            m_status = cancelled();
            return;
        }
        m_status = m_writer.row(fields);
        if (m_progress && ++m_done % kRowsPerReport == 0)
            m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_rows)), "writing");
    }
    const Status& status() const noexcept { return m_status; }

private:
    WorkbookWriter& m_writer;
    std::size_t m_rows;
    const std::stop_token& m_stop;
    const ProgressFn& m_progress;
    std::size_t m_done = 0;
    Status m_status = std::monostate{};
};

/// `fill` hands every record to the run it is given.
template<typename Fill>
Result<std::string> workbookOf(const std::string& sheet, const std::vector<std::string>& header, std::size_t rows,
                               const std::stop_token& stop, const ProgressFn& progress, const Fill& fill)
{
    auto writer = WorkbookWriter::create();
    if (!writer)
        return writer.error();
    if (const auto begun = writer->addSheet(sheet, header); !begun)
        return begun.error();
    SheetRun run(*writer, rows, stop, progress);
    fill(run);
    if (!run.status())
        return run.status().error();
    return writer->take();
}

} // namespace

Result<std::string> cleanedWorkbook(const RawTable& table, const CleaningReport& report, const std::stop_token& stop,
                                    const ProgressFn& progress)
{
    return workbookOf("Cleaned", table.header(), table.rows(), stop, progress, [&](SheetRun& run) {
        forEachCleanedRecord(table, report, [&](const std::vector<std::string>& fields) { run.add(fields); });
    });
}

Result<std::string> auditWorkbook(const RawTable& table, const CleaningReport& report, const std::stop_token& stop,
                                  const ProgressFn& progress)
{
    return workbookOf("Audit", auditHeader(), report.audit.size(), stop, progress, [&](SheetRun& run) {
        forEachAuditLine(table, report, [&](const std::vector<std::string>& fields) { run.add(fields); });
    });
}

} // namespace marquee
