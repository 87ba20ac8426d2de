// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/text_export.h"

#include "io/csv_writer.h"
#include "widgets/file_written.h"
#include "widgets/save_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace marquee {

void saveFileAs(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                const FileContentFn& content)
{
    const QString path = askWhereToSave(parent, title, name, filter);
    if (path.isEmpty())
        return;
    const Result<std::string> text = content(path);
    const Status saved = text ? writeTextFile(path.toStdString(), *text) : Status(text.error());
    if (saved)
        announceWritten(*parent, path);
    else
        QMessageBox::warning(parent, title, QString::fromStdString(describe(saved.error())));
}

void saveCsvAs(QWidget* parent, const QString& title, const QString& name, const std::string& text)
{
    saveFileAs(parent, title, name, QCoreApplication::translate("TextExport", "CSV table (*.csv)"),
               [&](const QString&) { return Result<std::string>(text); });
}

} // namespace marquee
