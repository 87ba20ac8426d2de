// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

namespace marquee {

namespace {

constexpr auto kFolderKey = "export/folder";

QString lastFolder()
{
    const QString remembered = QSettings().value(QLatin1String(kFolderKey)).toString();
    return !remembered.isEmpty() && QDir(remembered).exists() ? remembered : QDir::homePath();
}

/// The ending of the kind chosen, in place of that of the name proposed.
void takeEnding(QFileDialog& dialog, const QString& filter)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\*\.(\w+))"));
    const QString ending = pattern.match(filter).captured(1);
    const QFileInfo name(dialog.selectedFiles().value(0));
    if (ending.isEmpty() || name.fileName().isEmpty())
        return;
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(name.completeBaseName() + QLatin1Char('.') + ending);
}

} // namespace

QString askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter)
{
    QFileDialog dialog(parent, title, lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& chosen) { takeEnding(dialog, chosen); });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().value(0);
    QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
    return path;
}

} // namespace marquee
