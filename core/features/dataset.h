// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "cleaning/cleaning.h"
#include "features/scores.h"
#include "io/schema_choices.h"
#include "io/table_reader.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>

namespace marquee {

/// What opening a file gives: one bundle, so that no view mixes a new catalogue with old scores.
struct Dataset
{
    CataloguePtr catalogue;
    CleaningReportPtr cleaning;
    ScoresPtr scores;

    /// Records of the file, dropped ones included: the length of every array by title.
    std::size_t size() const noexcept { return catalogue->size(); }
    /// One number per title for any measure, computed ones too, and for any metric of the file; NaN where absent.
    std::span<const double> numbers(MeasureField field) const;
    /// At least one title has the number.
    bool has(MeasureField field) const;
    /// All ids but those of titles that cleaning dropped, ascending.
    TitleIds all() const;
};
using DatasetPtr = std::shared_ptr<const Dataset>;

/// Both come from the same bytes, split into the same columns with the same roles: ids, columns and labels of one mean
/// the same in the other.
bool haveSameColumns(const Dataset& a, const Dataset& b);

/// The user's choices for a file, asked for once its header is known: those of a command line, or remembered ones.
using ChooseRolesFn = std::function<Result<RoleChoices>(const std::vector<std::string>& header)>;

struct OpenOptions
{
    ReadOptions read;
    ChooseRolesFn chooseRoles; ///< empty: every role is guessed
    CleaningOptions cleaning;
    ScoreOptions scores;
};

/// The roles of a table: guessed, then chosen. Errors: those of `choose`, with the table's file.
Result<Schema> schemaOf(const RawTable& table, const ChooseRolesFn& choose);

/// bytes -> table -> roles -> cleaning -> catalogue -> scores. Errors: those of the stages and of chooseRoles.
Result<DatasetPtr> openDataset(const std::filesystem::path& path, const OpenOptions& options = {},
                               const std::stop_token& stop = {}, const ProgressFn& progress = {});
/// The same from a table already read: cleaning rules or score weights changed.
/// @param before what was made of this table earlier: its stages are taken over where nothing they depend on has
/// changed. Catalogue and scores are then the very same objects, so whatever was computed from them still holds.
Result<DatasetPtr> makeDataset(RawTablePtr table, const Schema& schema, const OpenOptions& options = {},
                               const std::stop_token& stop = {}, const ProgressFn& progress = {},
                               const DatasetPtr& before = {});

} // namespace marquee
