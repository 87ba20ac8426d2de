// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace marquee {

struct Dataset;

/// A file opened before, as it was then.
struct RecentFile
{
    QString path; ///< absolute
    qint64 titles = 0;
    qint64 columns = 0;
    QDateTime opened;
    bool exists() const; ///< asks the file system
};

/// The files opened last, newest first, kept in QSettings.
class RecentFiles final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 8;

    explicit RecentFiles(QObject* parent = nullptr);

    const QList<RecentFile>& files() const noexcept { return m_files; }
    void add(const RecentFile& file); ///< moves it to the front when it is known
    void add(const Dataset& dataset); ///< the file it was read from, opened now
    void remove(const QString& path);
    void clear();

signals:
    void changed();

private:
    void store();

    QList<RecentFile> m_files;
};

/// "today 09:12", "yesterday", "12 March", "3 May 2021".
QString whenOpened(const QDateTime& opened, const QDateTime& now);
/// The folder of a path, the home folder as "~".
QString shortFolder(const QString& path);

} // namespace marquee
