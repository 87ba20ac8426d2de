// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/dictionary.h"
#include "cleaning/label_variants.h"
#include "cleaning/text_rules.h"

#include <optional>

namespace marquee {
namespace {

/// The cell with labels replaced in place, blanks and separators kept; nothing where all stay.
std::optional<std::string> withReplacements(std::string_view cell, char separator, const LabelVariants& variants)
{
    std::string out;
    const char* copied = cell.data();
    forEachLabel(cell, separator, [&](std::string_view label) {
        if (const auto better = variants.replacement(label)) {
            out.append(copied, label.data());
            out += *better;
            copied = label.data() + label.size();
        }
    });
    if (copied == cell.data())
        return std::nullopt;
    out.append(copied, cell.data() + cell.size());
    return out;
}

bool stopped(const std::stop_token& stop, std::size_t row)
{
    return row % 4096 == 0 && stop.stop_requested();
}

} // namespace

ColumnChanges mergeLabels(const CleanedColumn& cells, Role role, char separator, const LabelOptions& options,
                          const std::stop_token& stop)
{
    LabelVariants variants(options.minLetters);
    Dictionary distinct;
    const auto most = static_cast<std::size_t>(static_cast<double>(cells.rows()) * options.categoryShare) + 20;
    for (std::size_t row = 0; row < cells.rows() && !stopped(stop, row); ++row) {
        if (role == Role::Category && distinct.add(cells[row]) > most)
            return {};
        forEachLabel(cells[row], separator, [&](std::string_view label) { variants.count(label); });
    }
    variants.settle();
    ColumnChanges changes;
    if (!variants.any())
        return changes;
    for (std::size_t row = 0; row < cells.rows() && !stopped(stop, row); ++row)
        if (auto merged = withReplacements(cells[row], separator, variants))
            changes.push_back({static_cast<std::uint32_t>(row), std::move(*merged), Rule::MergeLabels});
    return changes;
}

} // namespace marquee
