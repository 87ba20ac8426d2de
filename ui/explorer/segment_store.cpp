// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/segment_store.h"

#include "io/csv_writer.h"
#include "io/file_bytes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace marquee {

namespace {

Error unreadable(const QFile& file)
{
    return Error{ErrorCode::FileUnreadable, file.errorString().toStdString(), file.fileName().toStdString(), 0};
}

QString hexadecimal(std::uint64_t number)
{
    return QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
}

} // namespace

QString SegmentStore::fileOf(const RawTable& table)
{
    const QDir folder(QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("segments")));
    QString name = hexadecimal(table.contentHash());
    if (!table.sheet().empty()) // the sheets of one workbook are different catalogues
        name += QLatin1Char('-') + hexadecimal(contentHash(table.sheet()));
    return folder.filePath(name + QStringLiteral(".json"));
}

Result<std::vector<TitleSegment>> SegmentStore::recall(const RawTable& table)
{
    constexpr qint64 kMostBytes = 256 << 20; // more was never written here
    QFile file(fileOf(table));
    if (!file.exists())
        return std::vector<TitleSegment>();
    if (file.size() > kMostBytes)
        return Error{ErrorCode::BadField, "too large for segments", file.fileName().toStdString(), 0};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    auto segments = readSegments(file.readAll().toStdString(), table.rows());
    if (!segments) {
        Error error = segments.error();
        error.file = file.fileName().toStdString();
        return error;
    }
    return segments;
}

Status SegmentStore::keep(const QString& path, const std::vector<TitleSegment>& segments)
{
    if (!segments.empty())
        return writeTextFile(path.toStdString(), segmentsJson(segments));
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString(), 0};
    return std::monostate{};
}

} // namespace marquee
