// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/picks_csv.h"

#include "base/numbers.h"
#include "io/csv_writer.h"

namespace marquee {

std::string picksCsv(const Catalogue& catalogue, const PickList& list, char delimiter)
{
    std::string queryRows, queryTitles;
    for (const TitleId id : list.query) {
        const char* gap = queryRows.empty() ? "" : "; ";
        queryRows += gap + std::to_string(id.row);
        queryTitles += gap + std::string(catalogue.title(id));
    }
    CsvWriter writer(delimiter);
    std::vector<std::string> fields{"query_row", "query_title", "rank", "row", "title", "score"};
    for (int part = 0; part < kPartCount; ++part)
        fields.emplace_back(partName(static_cast<Part>(part)));
    writer.row(fields);
    for (const Pick& pick : list.picks) {
        fields = {queryRows,
                  queryTitles,
                  std::to_string(pick.rank),
                  std::to_string(pick.title.row),
                  std::string(catalogue.title(pick.title)),
                  formatNumber(pick.score)};
        for (const double contribution : pick.contributions)
            fields.push_back(formatNumber(contribution));
        writer.row(fields);
    }
    return writer.take();
}

} // namespace marquee
