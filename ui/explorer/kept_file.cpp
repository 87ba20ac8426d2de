// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/kept_file.h"

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

QString KeptFile::fileOf(const RawTable& table, const QString& folder)
{
    const QDir place(QFileInfo(QSettings().fileName()).dir().filePath(folder));
    QString name = hexadecimal(table.contentHash());
    if (!table.sheet().empty()) // the sheets of one workbook are different catalogues
        name += QLatin1Char('-') + hexadecimal(contentHash(table.sheet()));
    return place.filePath(name + QStringLiteral(".json"));
}

Result<std::optional<std::string>> KeptFile::recall(const QString& path)
{
    constexpr qint64 kMostBytes = 256 << 20; // more was never written here
    QFile file(path);
    if (!file.exists())
        return std::optional<std::string>();
    if (file.size() > kMostBytes)
        return Error{ErrorCode::BadField, "too large", file.fileName().toStdString(), 0};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    return std::optional<std::string>(file.readAll().toStdString());
}

Status KeptFile::keep(const QString& path, const std::optional<std::string>& text)
{
    if (text)
        return writeTextFile(path.toStdString(), *text);
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString(), 0};
    return std::monostate{};
}

} // namespace marquee
