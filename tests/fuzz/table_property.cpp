// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/table_property.h"

#include "catalogue/catalogue_builder.h"
#include "cleaning/cleaned_table_writer.h"
#include "io/inspect.h"
#include "io/table_reader.h"

#include <stdexcept>

namespace marquee::test {

namespace {

void promise(bool kept, const char* what)
{
    if (!kept)
        throw std::logic_error(what);
}

ReadOptions oneThread()
{
    ReadOptions options;
    options.threads = 1;
    return options;
}

std::string_view cleanedCell(const RawTable& table, const CleaningReport& report, std::uint32_t row,
                             std::uint32_t column)
{
    const AuditEntry* change = report.change(TitleId{row}, column);
    return change != nullptr ? std::string_view(change->after) : table.cell(row, column);
}

void checkAudit(const RawTable& table, const CleaningReport& report)
{
    for (const AuditEntry& entry : report.audit) {
        promise(table.cell(entry.row.row, entry.column) == entry.before, "the audit holds the text of the file");
        promise(entry.before != entry.after, "the audit lists changes alone");
    }
}

void checkWritten(const RawTable& table, const CleaningReport& report)
{
    ReadOptions options = oneThread();
    options.delimiter = ',';
    options.encoding = Encoding::Utf8;
    const auto again = readTableFromBytes(cleanedCsv(table, report), "written", options);
    if (!again) // text at the edge of what passes for binary may fall off it: quotes and blank lines are gone
        return promise(again.error().code == ErrorCode::FileBinary || again.error().code == ErrorCode::ArchiveUnusable,
                       "what was written can be read");
    promise((*again)->rows() == table.rows() && (*again)->columns() == table.columns(), "no record or column is lost");
    for (std::uint32_t row = 0; row < table.rows(); ++row)
        for (std::uint32_t column = 0; column < table.columns(); ++column)
            promise((*again)->cell(row, column) == cleanedCell(table, report, row, column), "each cell is written");
}

} // namespace

void exerciseTable(std::string_view bytes)
{
    const auto table = readTableFromBytes(bytes, "input", oneThread());
    if (!table)
        return promise(!describe(table.error()).empty(), "a refusal says why");
    const Schema schema = guessSchema(**table);
    promise(schema.columns.size() == (*table)->columns(), "every column is mapped");
    promise(inspectTable(**table, schema).columns.size() == (*table)->columns(), "every column is inspected");
    const auto report = cleanTable(**table, schema, {});
    if (!report)
        return promise(report.error().code == ErrorCode::MissingColumn, "only a table without titles is refused");
    checkAudit(**table, *report);
    checkWritten(**table, *report);
    const auto catalogue = buildCatalogue(*table, schema, *report);
    promise(catalogue && (*catalogue)->size() == (*table)->rows(), "every record is a title");
}

} // namespace marquee::test
