// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dictionary.h"
#include "catalogue/field.h"
#include "catalogue/role.h"
#include "catalogue/title_id.h"
#include "io/raw_table.h"
#include "io/schema.h"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marquee {

struct CatalogueColumns;

/// A cleaned data set, stored by column and never changed after construction: any thread may read it without a lock.
/// Every record of the file is a title; ids run from 0 to size() - 1. Titles that cleaning dropped keep their ids and
/// have nothing but their texts: no title, type, number or label. Dataset::all() leaves them out.
class Catalogue
{
public:
    /// Throws std::invalid_argument on ragged columns: that is a bug of the builder's.
    explicit Catalogue(CatalogueColumns columns);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    std::size_t size() const noexcept;
    std::string_view title(TitleId id) const; ///< cleaned; empty when the file has none
    TitleType type(TitleId id) const;
    RuntimeClass runtimeClass(TitleId id) const; ///< from the file's class, or from minutes
    bool hasRuntimeMinutes() const noexcept;     ///< the file gives minutes rather than classes
    std::optional<std::chrono::sys_days> releaseDate(TitleId id) const;
    std::optional<std::chrono::sys_days> netflixDate(TitleId id) const;
    std::optional<int> releaseYear(TitleId id) const; ///< from the date, or the file's year column

    /// One number per title, NaN where absent; the file's own measures only (WeightedScore and its kin live in Scores,
    /// and are empty spans here).
    /// Of a column that is no metric: NaN for every title.
    std::span<const double> numbers(MeasureField field) const;
    /// Empty lists everywhere when the file has no such column, or the column is no category.
    const ListColumn& list(LabelField field) const;
    /// Further number columns of the file, ascending: MeasureField::ofColumn() of each has numbers().
    std::vector<std::size_t> metricColumns() const;
    /// Further text and list columns whose labels group titles, ascending: LabelField::ofColumn() of each has a list().
    /// Columns of free text (nearly every title its own) are not among them.
    std::vector<std::size_t> categoryColumns() const;
    const std::string& columnName(std::size_t column) const; ///< as in the file's header
    const ListColumn& ageRatings() const;                    ///< at most one label per title
    bool has(Role role) const;                               ///< a column of the file carries the role

    bool isDropped(TitleId id) const;         ///< O(log dropped)
    const TitleIds& dropped() const noexcept; ///< ascending
    /// Titles whose number is not the file's but was filled in by cleaning, ascending. Scores leave them out.
    const TitleIds& imputed(Measure measure) const;

    /// The text of a cell after cleaning (the file's own where cleaning changed nothing); column < source().columns().
    std::string_view cell(TitleId id, std::size_t column) const;
    const RawTable& source() const;
    RawTablePtr sourcePtr() const;
    const Schema& schema() const;
    /// Oddities met while parsing cells (numbers out of range, …), beside source().issues().
    const std::vector<Issue>& issues() const;

private:
    std::unique_ptr<const CatalogueColumns> m_columns;
};
using CataloguePtr = std::shared_ptr<const Catalogue>;

} // namespace marquee
