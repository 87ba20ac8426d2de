// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "base/numbers.h"
#include "catalogue/number_cell.h"
#include "cleaning/flag_rules.h"

#include <cmath>

namespace marquee {
namespace {

/// Titles are announced this many years ahead; a later release is another century's.
constexpr double kAnnounced = 5;
/// Without Netflix dates all but this share of the release years are taken to be right.
constexpr double kRightShare = 0.99;
constexpr double kFirstFilm = 1888;

Flag flagOf(std::size_t row, std::size_t column, std::string detail)
{
    return {TitleId{static_cast<std::uint32_t>(row)}, Rule::FlagImpossibleValues, static_cast<std::uint32_t>(column),
            std::move(detail)};
}

/// What a number outside its range may have meant; NaN where nothing suggests itself.
double corrected(double value, const NumberFormat& possible)
{
    const auto fits = [&](double v) { return v >= possible.low && v <= possible.high; };
    if (value < possible.low && fits(-value))
        return -value;
    if (possible.fullScale > 0 && value > possible.high && fits(value / 10))
        return value / 10;
    return std::numeric_limits<double>::quiet_NaN();
}

void findOutside(const CleanedView& cleaned, std::size_t column, Role role, ImpossibleValues& out)
{
    const auto possible = numberFormat(role);
    const auto& values = *cleaned.values[column];
    const auto cells = cleaned.cells(column);
    for (const auto& [row, value] : values.outside) {
        if (cleaned.isDropped(row))
            continue;
        const std::string text(trimmed(cells[row]));
        const bool low = value < possible.low;
        const std::string fault = std::isnan(value) ? "is no possible number"
                                  : low             ? "is below " + formatNumber(possible.low)
                                                    : "is above " + formatNumber(possible.high);
        out.flags.push_back(flagOf(row, column, cells.name() + " " + text + " " + fault));
        if (const double better = corrected(value, possible); !std::isnan(better))
            out.suggestions.push_back(
                {{TitleId{row}, static_cast<std::uint32_t>(column)},
                 std::string(cells[row]),
                 formatNumber(better / values.unit),
                 text + " " + fault + (low ? ": the sign may be wrong" : ": a tenth of it may be meant"),
                 false});
    }
}

/// The year from which on nothing can have been released; NaN where the file does not tell.
double firstImpossibleYear(const CleanedView& cleaned, const std::vector<double>& released)
{
    double last = std::numeric_limits<double>::quiet_NaN();
    if (const auto* added = cleaned.numbers(Role::NetflixDate))
        for (const double year : added->numbers)
            last = std::isnan(last) || year > last ? year : last;
    if (std::isnan(last)) {
        std::vector<double> years;
        std::copy_if(released.begin(), released.end(), std::back_inserter(years), [](double y) { return y == y; });
        std::sort(years.begin(), years.end());
        last = quantileSorted(years, kRightShare);
    }
    return last + kAnnounced + 1;
}

/// The cell with its year a century earlier.
std::string centuryEarlier(std::string_view cell, int year, CatalogueColumns::Day day)
{
    const std::string earlier = std::to_string(year - 100);
    std::string text(cell);
    if (const auto at = text.find(std::to_string(year)); at != std::string::npos)
        return text.replace(at, earlier.size(), earlier);
    if (day == CatalogueColumns::kNoDay)
        return earlier;
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    const auto two = [](unsigned value) { return (value < 10 ? "-0" : "-") + std::to_string(value); };
    return earlier + two(static_cast<unsigned>(date.month())) + two(static_cast<unsigned>(date.day()));
}

void findWrongCentury(const CleanedView& cleaned, std::size_t column, ImpossibleValues& out)
{
    const auto& values = *cleaned.values[column];
    const double impossible = firstImpossibleYear(cleaned, values.numbers);
    const auto cells = cleaned.cells(column);
    for (std::size_t row = 0; row < values.numbers.size(); ++row) {
        const double year = values.numbers[row];
        if (!(year >= impossible) || cleaned.isDropped(row)) // NaN on either side is no ground
            continue;
        const std::string reason = std::to_string(static_cast<int>(year)) + " is more than " +
                                   formatNumber(kAnnounced) + " years after the latest title (" +
                                   formatNumber(impossible - kAnnounced - 1) + ")";
        out.flags.push_back(flagOf(row, column, cells.name() + " " + reason));
        if (year - 100 < kFirstFilm || year - 100 >= impossible)
            continue;
        const auto day = values.days.empty() ? CatalogueColumns::kNoDay : values.days[row];
        out.suggestions.push_back({{TitleId{static_cast<std::uint32_t>(row)}, static_cast<std::uint32_t>(column)},
                                   std::string(cells[row]),
                                   centuryEarlier(cells[row], static_cast<int>(year), day),
                                   reason + ": " + std::to_string(static_cast<int>(year) - 100) + " may be meant",
                                   false});
    }
}

} // namespace

ImpossibleValues findImpossibleValues(const CleanedView& cleaned)
{
    ImpossibleValues out;
    for (std::size_t column = 0; column < cleaned.schema.columns.size(); ++column) {
        const Role role = cleaned.schema.columns[column].role;
        if (isNumberRole(role))
            findOutside(cleaned, column, role, out);
        else if (role == Role::ReleaseDate || role == Role::ReleaseYear)
            findWrongCentury(cleaned, column, out);
    }
    std::sort(out.suggestions.begin(), out.suggestions.end(),
              [](const Correction& a, const Correction& b) { return a.cell < b.cell; });
    return out;
}

} // namespace marquee
