// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/table_files.h"

#include <QCoreApplication>

namespace marquee {

QString tableFilesFilter()
{
    return QCoreApplication::translate("TableFiles",
                                       "Tables (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.zip *.gz);;All files (*)");
}

} // namespace marquee
