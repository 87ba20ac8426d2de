// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/cleaning_work.h"

#include "cleaning/cleaned_table_writer.h"
#include "cleaning/cleaned_workbook.h"

#include <utility>

namespace marquee {

TextWork cleanedWork(DatasetPtr data, bool workbook)
{
    return [data = std::move(data), workbook](const std::stop_token& stop, const ProgressFn& progress) {
        const RawTable& table = data->catalogue->source();
        return workbook ? cleanedWorkbook(table, *data->cleaning, stop, progress)
                        : Result<std::string>(exportedTable(table, *data->cleaning));
    };
}

TextWork auditWork(DatasetPtr data, bool workbook)
{
    return [data = std::move(data), workbook](const std::stop_token& stop, const ProgressFn& progress) {
        const RawTable& table = data->catalogue->source();
        return workbook ? auditWorkbook(table, *data->cleaning, stop, progress)
                        : Result<std::string>(auditCsv(table, *data->cleaning));
    };
}

} // namespace marquee
