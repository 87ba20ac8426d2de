// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace marquee {

namespace {

constexpr auto kFolderKey = "export/folder";

QString lastFolder()
{
    const QString remembered = QSettings().value(QLatin1String(kFolderKey)).toString();
    return !remembered.isEmpty() && QDir(remembered).exists() ? remembered : QDir::homePath();
}

} // namespace

QString askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    QFileDialog dialog(parent, title, lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
    return path;
}

} // namespace marquee
