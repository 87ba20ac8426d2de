// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/file_watch.h"

#include "io/file_bytes.h"

#include <QFileInfo>

namespace marquee {

FileWatch::FileWatch(int delay, QObject* parent) : QObject(parent), m_job(tr("Looking for changes"))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(delay);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::look);
    const auto startRest = [this] { m_rest.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, startRest);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, startRest);
}

void FileWatch::watch(const QString& path, Bytes read)
{
    if (path == m_path && read == m_opened)
        return;
    stop();
    m_path = path;
    m_opened = m_known = read;
    m_seen = stamp();
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::stop()
{
    m_rest.stop();
    m_job.cancel();
    m_path.clear();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
}

void FileWatch::accept()
{
    if (m_path.isEmpty())
        return;
    m_seen = stamp();
    read(true);
}

FileWatch::Stamp FileWatch::stamp() const
{
    const QFileInfo file(m_path);
    return file.isFile() ? Stamp{file.lastModified(), file.size()} : Stamp{};
}

void FileWatch::look()
{
    const Stamp now = stamp();
    if (now.size < 0) // gone, or about to be replaced: its folder tells when it is back
        return;
    if (!m_watcher.files().contains(m_path)) // a file that is replaced takes its watch along
        m_watcher.addPath(m_path);
    if (now == m_seen)
        return;
    m_seen = now;
    read(false);
}

void FileWatch::read(bool accepted)
{
    m_job.start<Bytes>(
        [file = m_path.toStdString()](const std::stop_token& stop, const ProgressFn&) -> Result<Bytes> {
            const auto bytes = readFileBytes(file, stop);
            if (!bytes)
                return bytes.error();
            return Bytes{contentHash(bytes->view()), bytes->size()};
        },
        [this, accepted](Result<Bytes> found) {
            if (found)
                compare(*found, accepted);
            else
                m_seen = {}; // the next sign of a change tries again
        });
}

void FileWatch::compare(Bytes found, bool accepted)
{
    const bool news = found != m_known;
    m_known = found;
    if (news && !accepted)
        emit changed(m_path);
}

} // namespace marquee
