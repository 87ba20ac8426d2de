// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/text_export.h"

#include "io/csv_writer.h"
#include "widgets/file_written.h"
#include "widgets/save_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace marquee {

void saveCsvAs(QWidget* parent, const QString& title, const QString& name, const std::string& text)
{
    const QString path =
        askWhereToSave(parent, title, name, QCoreApplication::translate("TextExport", "CSV table (*.csv)"));
    if (path.isEmpty())
        return;
    const Status saved = writeTextFile(path.toStdString(), text);
    if (saved)
        announceWritten(*parent, path);
    else
        QMessageBox::warning(parent, title, QString::fromStdString(describe(saved.error())));
}

} // namespace marquee
