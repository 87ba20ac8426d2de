// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/dataset.h"
#include "recommend/pick_words.h"
#include "recommend/recommender.h"

#include <limits>
#include <string>
#include <vector>

namespace marquee {

/// One title of a sheet, with the reasons that put it there.
struct SheetLine
{
    TitleId title;
    TitleIds query;                                          ///< whom it was picked for; may be empty
    std::string queryName;                                   ///< a persona's, or of its titles, joined by "; "
    std::optional<int> rank;                                 ///< its place among the picks
    double score = std::numeric_limits<double>::quiet_NaN(); ///< 0..1; NaN when it was not picked
    PartValues contributions = unknownParts();
    std::string cluster; ///< name
    std::string reason;  ///< a sentence
    std::string from;    ///< shortlists: "pick 3 for Inception, similar"
    std::string note;    ///< shortlists: the user's

    static PartValues unknownParts();
};

/// A list of titles to hand on, with what made it: the picks for somebody, a slate, a shortlist.
struct PickSheet
{
    DatasetPtr data;
    std::string heading;         ///< "20 picks for Inception"
    std::vector<PickFact> facts; ///< what made the list, beside file, version and date
    std::vector<SheetLine> lines;
    bool shortlist = false; ///< lines have origins and notes of their own
};

/// A line for each pick of a list. `queryName` names a persona; empty: the titles asked about are named.
std::vector<SheetLine> sheetLines(const Catalogue& catalogue, const std::vector<Pick>& picks, const TitleIds& query,
                                  const std::string& queryName = {});

/// The lines as a table: query_row and query_title (several joined by "; "), rank, row, title, score, one column a part
/// with its contribution, then year, type, genres, languages, cluster_name, weighted score, its basis, votes and
/// reason; of a shortlist also place, from and note. Empty where unknown.
/// @param delimiter comma for files, tab for the clipboard
std::string sheetCsv(const PickSheet& sheet, char delimiter = ',');

/// The same as an XLSX workbook, numbers as numbers, and a second sheet with the facts.
/// @param date "2026-11-22"; passed in, so that equal input gives equal text
/// Errors: InvalidArgument (more than a workbook holds), FileUnwritable (no room for temporary files).
Result<std::string> sheetWorkbook(const PickSheet& sheet, const std::string& date);

} // namespace marquee
