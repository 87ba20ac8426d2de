// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaned_table_writer.h"
#include "cleaning/cleaning.h"
#include "io/table_reader.h"

#include <QString>
#include <QStringList>

#include <string>
#include <utility>

/// A table with what cleaning made of it.
namespace cleanfixture {

struct Cleaned
{
    marquee::RawTablePtr table;
    marquee::Schema schema;
    marquee::CleaningReport report;
};

inline Cleaned clean(marquee::RawTablePtr table, const marquee::CleaningOptions& options = {})
{
    auto schema = marquee::guessSchema(*table);
    auto report = marquee::cleanTable(*table, schema, options).value();
    return {std::move(table), std::move(schema), std::move(report)};
}

inline Cleaned cleanText(const std::string& bytes, const marquee::CleaningOptions& options = {})
{
    return clean(marquee::readTableFromBytes(bytes, "test.csv").value(), options);
}

/// The same table again under other options, with the first run at hand.
inline marquee::CleaningReport again(const Cleaned& cleaned, const marquee::CleaningOptions& options)
{
    return marquee::cleanTable(*cleaned.table, cleaned.schema, options, {}, {}, &cleaned.report).value();
}

inline std::string cleanedText(const Cleaned& cleaned)
{
    return marquee::cleanedCsv(*cleaned.table, cleaned.report);
}

/// The audit applied backwards to the cleaned table, both written and read again.
inline std::string restored(const Cleaned& cleaned)
{
    const auto table = marquee::readTableFromBytes(cleanedText(cleaned), "cleaned.csv").value();
    const auto audit =
        marquee::readTableFromBytes(marquee::auditCsv(*cleaned.table, cleaned.report), "audit.csv").value();
    return marquee::restoredCsv(*table, *audit).value();
}

inline const marquee::RuleSummary& summary(const Cleaned& cleaned, marquee::Rule rule)
{
    return cleaned.report.rules[static_cast<std::size_t>(rule)];
}

inline QString rowsOf(const marquee::TitleIds& ids)
{
    QStringList rows;
    for (const auto id : ids)
        rows << QString::number(id.row);
    return rows.join(' ');
}

} // namespace cleanfixture
