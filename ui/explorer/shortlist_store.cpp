// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/shortlist_store.h"

#include "explorer/kept_file.h"

namespace marquee {

QString ShortlistStore::fileOf(const RawTable& table)
{
    return KeptFile::fileOf(table, QStringLiteral("shortlists"));
}

Result<Shortlist> ShortlistStore::recall(const RawTable& table)
{
    const QString file = fileOf(table);
    const auto text = KeptFile::recall(file);
    if (!text)
        return text.error();
    if (!*text)
        return Shortlist();
    auto list = readShortlist(**text, table.rows());
    if (!list) {
        Error error = list.error();
        error.file = file.toStdString();
        return error;
    }
    return list;
}

Status ShortlistStore::keep(const QString& file, const Shortlist& list)
{
    return KeptFile::keep(file, list.empty() ? std::nullopt : std::optional(shortlistJson(list)));
}

} // namespace marquee
