// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/catalogue_writer.h"

#include "base/numbers.h"
#include "io/csv_writer.h"

#include <vector>

namespace marquee {

std::string rowsCsv(const Dataset& dataset, std::span<const TitleId> ids, bool safe)
{
    const auto& catalogue = *dataset.catalogue;
    auto header = catalogue.source().header();
    header.insert(header.end(), {"weighted_score", "basis"});
    CsvWriter writer(',', safe);
    writer.row(header);
    std::vector<std::string> fields;
    for (const auto id : ids) {
        fields.clear();
        for (std::size_t column = 0; column < catalogue.source().columns(); ++column) {
            fields.emplace_back(catalogue.cell(id, column));
        }
        fields.push_back(formatNumber(dataset.scores->weightedScore[id.row]));
        fields.emplace_back(basisName(dataset.scores->basis[id.row]));
        writer.row(fields);
    }
    return writer.take();
}

} // namespace marquee
