// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/segment_store.h"

#include "explorer/kept_file.h"

namespace marquee {

QString SegmentStore::fileOf(const RawTable& table)
{
    return KeptFile::fileOf(table, QStringLiteral("segments"));
}

Result<std::vector<TitleSegment>> SegmentStore::recall(const RawTable& table)
{
    const QString file = fileOf(table);
    const auto text = KeptFile::recall(file);
    if (!text)
        return text.error();
    if (!*text)
        return std::vector<TitleSegment>();
    auto segments = readSegments(**text, table.rows());
    if (!segments) {
        Error error = segments.error();
        error.file = file.toStdString();
        return error;
    }
    return segments;
}

Status SegmentStore::keep(const QString& path, const std::vector<TitleSegment>& segments)
{
    return KeptFile::keep(path, segments.empty() ? std::nullopt : std::optional(segmentsJson(segments)));
}

} // namespace marquee
