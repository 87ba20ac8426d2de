// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace marquee {

/// Tells when a file no longer holds the bytes that were read from it. Follows a file that is written aside and renamed
/// into place; does not mind one that is touched or written again with the same bytes. Reads in the background.
class FileWatch final : public QObject
{
    Q_OBJECT
public:
    struct Bytes
    {
        quint64 hash = 0; ///< contentHash()
        quint64 size = 0;
        bool operator==(const Bytes&) const = default;
    };

    /// @param delay ms of rest after the last sign of a change before the file is looked at
    explicit FileWatch(int delay = 400, QObject* parent = nullptr);

    /// Watches this file and no other; `read` are the bytes that are known of it.
    void watch(const QString& path, Bytes read);
    void stop();
    const QString& path() const noexcept { return m_path; } ///< empty while nothing is watched
    /// What the file holds now is known: we wrote it ourselves.
    void accept();

signals:
    void changed(const QString& path); ///< once for each new content

private:
    /// What can be seen of a file without reading it.
    struct Stamp
    {
        QDateTime modified;
        qint64 size = -1;
        bool operator==(const Stamp&) const = default;
    };
    Stamp stamp() const;
    void look();
    void read(bool accepted);
    void compare(Bytes found, bool accepted);

    QFileSystemWatcher m_watcher; ///< the file, and its folder to hear of it coming back
    QTimer m_rest;
    QString m_path;
    Bytes m_opened; ///< as given to watch()
    Bytes m_known;
    Stamp m_seen;
    Job m_job;
};

} // namespace marquee
