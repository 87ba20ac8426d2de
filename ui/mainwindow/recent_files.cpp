// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/recent_files.h"

#include "features/dataset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace marquee {

namespace {

const QString kArray = QStringLiteral("recent");

} // namespace

bool RecentFile::exists() const
{
    return QFileInfo(path).isFile();
}

RecentFiles::RecentFiles(QObject* parent) : QObject(parent)
{
    QSettings settings;
    const int count = settings.beginReadArray(kArray);
    for (int i = 0; i < count && m_files.size() < kMost; ++i) {
        settings.setArrayIndex(i);
        m_files.append({settings.value(QStringLiteral("path")).toString(),
                        settings.value(QStringLiteral("titles")).toLongLong(),
                        settings.value(QStringLiteral("columns")).toLongLong(),
                        settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
}

void RecentFiles::add(const RecentFile& file)
{
    m_files.removeIf([&](const RecentFile& known) { return known.path == file.path; });
    m_files.prepend(file);
    if (m_files.size() > kMost)
        m_files.resize(kMost);
    store();
}

void RecentFiles::add(const Dataset& dataset)
{
    const RawTable& table = dataset.catalogue->source();
    const QString path = QFileInfo(QString::fromStdString(table.fileName())).absoluteFilePath();
    add({path, static_cast<qint64>(dataset.size()), static_cast<qint64>(table.columns()),
         QDateTime::currentDateTime()});
}

void RecentFiles::remove(const QString& path)
{
    if (m_files.removeIf([&](const RecentFile& known) { return known.path == path; }) > 0)
        store();
}

void RecentFiles::clear()
{
    if (m_files.isEmpty())
        return;
    m_files.clear();
    store();
}

void RecentFiles::store()
{
    QSettings settings;
    settings.remove(kArray);
    settings.beginWriteArray(kArray, static_cast<int>(m_files.size()));
    for (int i = 0; i < m_files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), m_files[i].path);
        settings.setValue(QStringLiteral("titles"), m_files[i].titles);
        settings.setValue(QStringLiteral("columns"), m_files[i].columns);
        settings.setValue(QStringLiteral("opened"), m_files[i].opened);
    }
    settings.endArray();
    emit changed();
}

QString whenOpened(const QDateTime& opened, const QDateTime& now)
{
    const qint64 days = opened.date().daysTo(now.date());
    if (days == 0)
        return QCoreApplication::translate("RecentFiles", "today %1")
            .arg(QLocale().toString(opened.time(), QStringLiteral("HH:mm")));
    if (days == 1)
        return QCoreApplication::translate("RecentFiles", "yesterday");
    const bool thisYear = opened.date().year() == now.date().year();
    return QLocale().toString(opened.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString shortFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + QLatin1Char('/')))
        return QLatin1Char('~') + folder.mid(home.size());
    return QDir::toNativeSeparators(folder);
}

} // namespace marquee
