// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommend/evaluation/likes.h"

#include "base/numbers.h"
#include "base/text_fold.h"
#include "recommend/evaluation/title_lookup.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <unordered_map>
#include <utility>

namespace marquee {
namespace {

constexpr double kLikedShare = 0.8; ///< of the greatest rating

struct Columns
{
    std::size_t user = 0, title = 0;
    std::optional<std::size_t> year, rating;
};

struct Record
{
    std::string_view user, title;
    std::optional<int> year;
    std::optional<double> rating;
};

std::optional<std::size_t> columnNamed(const RawTable& table, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        for (std::size_t c = 0; c < table.columns(); ++c)
            if (foldText(trimmed(table.header()[c])) == name)
                return c;
    return std::nullopt;
}

Result<Columns> columnsOf(const RawTable& table)
{
    const auto missing = [&](const char* name) {
        return Error{ErrorCode::MissingColumn, std::string("likes need a column “") + name + "”", table.fileName(),
                     table.headerLine()};
    };
    const auto user = columnNamed(table, {"user", "user_id", "userid", "viewer"});
    const auto title = columnNamed(table, {"title", "name"});
    if (!user || !title)
        return missing(user ? "title" : "user");
    return Columns{*user, *title, columnNamed(table, {"year", "release_year"}), columnNamed(table, {"rating"})};
}

Result<Record> readRecord(const RawTable& table, std::size_t row, const Columns& columns)
{
    const auto bad = [&](const std::string& what) {
        return Error{ErrorCode::BadField, what, table.fileName(), table.line(row)};
    };
    Record record;
    record.user = trimmed(table.cell(row, columns.user));
    record.title = trimmed(table.cell(row, columns.title));
    if (record.user.empty() || record.title.empty())
        return bad(record.user.empty() ? "a like without a user" : "a like without a title");
    if (const auto text = columns.year ? trimmed(table.cell(row, *columns.year)) : ""; !text.empty()) {
        constexpr double kLastYear = 9999;
        const auto year = parseNumber(text);
        if (!year || *year != std::floor(*year) || *year < 0 || *year > kLastYear)
            return bad("“" + std::string(text) + "” is no year");
        record.year = static_cast<int>(*year);
    }
    if (const auto text = columns.rating ? trimmed(table.cell(row, *columns.rating)) : ""; !text.empty()) {
        record.rating = parseNumber(text);
        if (!record.rating)
            return bad("“" + std::string(text) + "” is no rating");
    }
    return record;
}

double likingFrom(const std::vector<Record>& records, const LikesOptions& options)
{
    double most = 0;
    for (const Record& record : records)
        most = std::max(most, record.rating.value_or(0));
    return options.likedFrom.value_or(kLikedShare * most);
}

using UnmatchedCounts = std::map<std::pair<std::string, std::optional<int>>, std::size_t>;

void listUnmatched(const UnmatchedCounts& counts, Likes& likes)
{
    for (const auto& [key, lines] : counts)
        likes.unmatched.push_back({key.first, key.second, lines});
    std::stable_sort(likes.unmatched.begin(), likes.unmatched.end(),
                     [](const auto& a, const auto& b) { return a.lines > b.lines; });
}

Likes matchRecords(const std::vector<Record>& records, const Catalogue& catalogue, bool rated, double likedFrom)
{
    Likes likes;
    likes.lines = records.size();
    likes.likedFrom = likedFrom;
    const TitleLookup lookup(catalogue);
    std::unordered_map<std::string_view, std::size_t> viewers;
    UnmatchedCounts unmatched;
    for (const Record& record : records) {
        if (rated && !(record.rating && *record.rating >= likedFrom)) {
            ++likes.belowLiking;
            continue;
        }
        const auto id = lookup.find(record.title, record.year);
        if (!id) {
            ++unmatched[{std::string(record.title), record.year}];
            continue;
        }
        ++likes.matched;
        const auto [viewer, isNew] = viewers.try_emplace(record.user, likes.viewers.size());
        if (isNew)
            likes.viewers.push_back({std::string(record.user), {}});
        likes.viewers[viewer->second].liked.push_back(*id);
    }
    for (auto& viewer : likes.viewers) {
        std::sort(viewer.liked.begin(), viewer.liked.end());
        viewer.liked.erase(std::unique(viewer.liked.begin(), viewer.liked.end()), viewer.liked.end());
    }
    listUnmatched(unmatched, likes);
    return likes;
}

} // namespace

Result<Likes> readLikes(const RawTable& table, const Catalogue& catalogue, const LikesOptions& options,
                        const std::stop_token& stop)
{
    const auto columns = columnsOf(table);
    if (!columns)
        return columns.error();
    std::vector<Record> records;
    records.reserve(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto record = readRecord(table, row, *columns);
        if (!record)
            return record.error();
        records.push_back(*record);
        constexpr std::size_t kRecordsBetweenLooks = 4096;
        if (row % kRecordsBetweenLooks == 0 && stop.stop_requested())
            return cancelled();
    }
    const bool rated = columns->rating.has_value();
    Likes likes = matchRecords(records, catalogue, rated, rated ? likingFrom(records, options) : 0);
    if (likes.matched == 0)
        return Error{ErrorCode::TooFewRows, "no like of a title of the catalogue", table.fileName(), 0};
    return likes;
}

} // namespace marquee
