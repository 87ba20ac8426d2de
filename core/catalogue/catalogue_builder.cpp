// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_builder.h"

#include "base/figure_text.h"
#include "base/numbers.h"
#include "base/parallel.h"
#include "catalogue/catalogue_columns.h"
#include "catalogue/category_column.h"
#include "catalogue/column_parser.h"
#include "catalogue/label_parser.h"
#include "catalogue/type_label.h"

#include <array>
#include <cmath>
#include <functional>
#include <utility>

namespace marquee {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<std::pair<Role, Measure>, 9> kNumberRoles = {{
    {Role::ImdbScore, Measure::ImdbScore},
    {Role::ImdbVotes, Measure::ImdbVotes},
    {Role::RottenTomatoes, Measure::RottenTomatoes},
    {Role::RottenAudience, Measure::RottenAudience},
    {Role::Metacritic, Measure::Metacritic},
    {Role::HiddenGem, Measure::HiddenGem},
    {Role::AwardsReceived, Measure::AwardsReceived},
    {Role::AwardsNominated, Measure::AwardsNominated},
    {Role::BoxOffice, Measure::BoxOffice},
}};

/// In the order of ListField.
constexpr std::array<Role, kListFieldCount> kListRoles = {Role::Genres,    Role::Tags,           Role::Languages,
                                                          Role::Countries, Role::Director,       Role::Writer,
                                                          Role::Actors,    Role::ProductionHouse};

double yearWithFraction(CatalogueColumns::Day day)
{
    if (day == CatalogueColumns::kNoDay)
        return kNaN;
    using namespace std::chrono;
    const sys_days date{days{day}};
    const auto year = year_month_day{date}.year();
    const sys_days start{year / January / 1};
    const sys_days next{(year + years{1}) / January / 1};
    return static_cast<int>(year) +
           static_cast<double>((date - start).count()) / static_cast<double>((next - start).count());
}

/// Fills CatalogueColumns by independent jobs, one a column or two, which run on all threads.
class Builder
{
public:
    Builder(RawTablePtr table, const Schema& schema, const CleaningReport& cleaning, std::stop_token stop)
        : m_cleaning(cleaning), m_reading(cellReading(cleaning.options)), m_stop(std::move(stop)), m_rows(table->rows())
    {
        m_columns.source = std::move(table);
        m_columns.schema = schema;
        m_columns.noNumbers.assign(m_rows, kNaN);
        m_columns.noList = labels({});
        m_columns.changes.resize(m_columns.source->columns());
        for (const auto column : schema.columnsWith(Role::Metric))
            m_columns.metrics.push_back({column, {}});
        for (const auto column : schema.columnsWith(Role::Category))
            m_columns.categories.push_back({column, {}});
        m_isFreeText.resize(m_columns.categories.size());
        for (const auto& entry : cleaning.audit)
            m_columns.changes[entry.column].emplace_back(entry.row, entry.after);
        for (const auto& title : cleaning.dropped)
            m_columns.dropped.push_back(title.row);
    }

    Result<CataloguePtr> build(const ProgressFn& progress)
    {
        addJobs();
        m_issues.resize(m_jobs.size());
        const bool whole = parallelFor(
            m_jobs.size(), 0, [this](std::size_t j) { m_jobs[j](m_issues[j]); }, m_stop);
        if (!whole || m_stop.stop_requested())
            return cancelled();
        if (progress)
            progress(1.0, "building the catalogue");
        dropFreeText();
        for (auto& log : m_issues)
            for (auto& issue : log.take())
                m_columns.issues.push_back(std::move(issue));
        return CataloguePtr(std::make_shared<const Catalogue>(std::move(m_columns)));
    }

private:
    using Job = std::function<void(IssueLog&)>;

    CleanedColumn cells(std::size_t column) const { return {*m_columns.source, column, m_cleaning}; }
    std::vector<double>& numbers(Measure measure) { return m_columns.numbers[static_cast<std::size_t>(measure)]; }

    /// The long jobs first, so that the threads end at about the same time.
    void addJobs()
    {
        for (const std::size_t field : {6U, 3U, 1U, 5U, 7U, 0U, 2U, 4U})
            m_jobs.emplace_back([this, field](IssueLog&) { buildList(field); });
        m_jobs.emplace_back([this](IssueLog& issues) { buildDates(issues); });
        m_jobs.emplace_back([this](IssueLog& issues) { buildRuntime(issues); });
        m_jobs.emplace_back([this](IssueLog&) { buildTitles(); });
        m_jobs.emplace_back([this](IssueLog&) { buildTypes(); });
        m_jobs.emplace_back([this](IssueLog&) { buildAgeRatings(); });
        for (std::size_t i = 0; i < m_columns.categories.size(); ++i)
            m_jobs.emplace_back([this, i](IssueLog&) { buildCategory(i); });
        for (const auto& [role, measure] : kNumberRoles)
            m_jobs.emplace_back(
                [this, wanted = role, target = measure](IssueLog& issues) { buildNumbers(wanted, target, issues); });
        for (std::size_t i = 0; i < m_columns.metrics.size(); ++i)
            m_jobs.emplace_back([this, i](IssueLog& issues) { buildMetric(i, issues); });
    }

    void buildTitles()
    {
        const auto column = *m_columns.schema.column(Role::Title);
        m_columns.titles.resize(m_rows);
        forEachCell(CleanedColumn(*m_columns.source, column), m_stop,
                    [this](std::size_t row, std::string_view text) { m_columns.titles[row] = trimmed(text); });
        for (const auto& [id, text] : m_columns.changes[column])
            m_columns.titles[id.row] = trimmed(text);
        for (const auto id : m_columns.dropped)
            m_columns.titles[id.row] = {};
    }

    void buildTypes()
    {
        m_columns.types.assign(m_rows, TitleType::Unknown);
        const auto column = m_columns.schema.column(Role::Type);
        if (!column)
            return;
        forEachCell(cells(*column), m_stop,
                    [this](std::size_t row, std::string_view text) { m_columns.types[row] = typeOfLabel(text); });
    }

    void buildRuntime(IssueLog& issues)
    {
        m_columns.runtimeClasses.assign(m_rows, RuntimeClass::Unknown);
        const auto column = m_columns.schema.column(Role::Runtime);
        if (!column)
            return;
        auto runtime = parseRuntimeColumn(cells(*column), issues, m_stop, m_reading);
        m_columns.runtimeClasses = std::move(runtime.classes);
        m_columns.runtimeInMinutes = runtime.inMinutes;
        if (runtime.inMinutes)
            numbers(Measure::RuntimeMinutes) = std::move(runtime.minutes);
    }

    void buildDates(IssueLog& issues)
    {
        m_columns.releaseDays.assign(m_rows, CatalogueColumns::kNoDay);
        m_columns.netflixDays.assign(m_rows, CatalogueColumns::kNoDay);
        auto& years = numbers(Measure::ReleaseYear);
        if (const auto column = m_columns.schema.column(Role::ReleaseDate)) {
            auto dates = parseDateColumn(cells(*column), issues, m_stop, m_reading);
            m_columns.releaseDays = std::move(dates.days);
            years = std::move(dates.years);
        }
        if (const auto column = m_columns.schema.column(Role::ReleaseYear))
            addYears(parseDateColumn(cells(*column), issues, m_stop, m_reading).years, years);
        if (const auto column = m_columns.schema.column(Role::NetflixDate)) {
            m_columns.netflixDays = parseDateColumn(cells(*column), issues, m_stop, m_reading).days;
            auto& added = numbers(Measure::NetflixYear);
            added.reserve(m_rows);
            for (const auto day : m_columns.netflixDays)
                added.push_back(yearWithFraction(day));
        }
    }

    /// A year column fills what the release dates leave open.
    static void addYears(std::vector<double> fromColumn, std::vector<double>& years)
    {
        if (years.empty()) {
            years = std::move(fromColumn);
            return;
        }
        for (std::size_t row = 0; row < std::min(years.size(), fromColumn.size()); ++row)
            if (std::isnan(years[row]))
                years[row] = fromColumn[row];
    }

    void buildNumbers(Role role, Measure measure, IssueLog& issues)
    {
        const auto column = m_columns.schema.column(role);
        if (!column)
            return;
        const auto format = columnFormat(*m_columns.source, *column, role, m_reading);
        numbers(measure) = parseNumberColumn(cells(*column), format, issues, m_stop);
        for (const auto& entry : m_cleaning.audit)
            if (entry.isImputed() && entry.column == *column)
                m_columns.imputed[static_cast<std::size_t>(measure)].push_back(entry.row);
    }

    void buildMetric(std::size_t index, IssueLog& issues)
    {
        auto& [column, values] = m_columns.metrics[index];
        const auto format = columnFormat(*m_columns.source, column, Role::Metric);
        values = parseNumberColumn(cells(column), format, issues, m_stop);
    }

    void buildCategory(std::size_t index)
    {
        auto& category = m_columns.categories[index];
        if (auto labels = parseCategoryColumn(cells(category.column), m_stop))
            category.labels = *std::move(labels);
        else
            m_isFreeText[index] = 1;
    }

    void dropFreeText()
    {
        std::vector<CatalogueColumns::Category> kept;
        for (std::size_t i = 0; i < m_isFreeText.size(); ++i)
            if (m_isFreeText[i] == 0)
                kept.push_back(std::move(m_columns.categories[i]));
        m_columns.categories = std::move(kept);
    }

    ListColumn labels(std::span<const LabelSource> sources) const
    {
        return parseLabels(sources, m_rows, [this](const ListColumn&) { return !m_stop.stop_requested(); });
    }

    void buildAgeRatings()
    {
        std::vector<LabelSource> source;
        if (const auto column = m_columns.schema.column(Role::AgeRating))
            source.push_back({cells(*column), std::nullopt});
        m_columns.ageRatings = labels(source);
    }

    void buildList(std::size_t field)
    {
        std::vector<LabelSource> sources;
        for (const auto column : m_columns.schema.columnsWith(kListRoles[field]))
            sources.push_back({cells(column), listSeparator(*m_columns.source, column, m_reading)});
        auto& list = m_columns.lists[field];
        list = labels(sources);
        if (kListRoles[field] == Role::Countries && !sources.empty())
            countCountries(list);
    }

    void countCountries(const ListColumn& list)
    {
        auto& counts = numbers(Measure::CountryCount);
        counts.reserve(m_rows);
        for (std::size_t row = 0; row < m_rows; ++row) {
            const auto own = list.codes(TitleId{static_cast<std::uint32_t>(row)}).size();
            counts.push_back(own == 0 ? kNaN : static_cast<double>(own));
        }
    }

    CatalogueColumns m_columns;
    const CleaningReport& m_cleaning;
    CellReading m_reading;
    std::stop_token m_stop;
    std::size_t m_rows;
    std::vector<Job> m_jobs;
    std::vector<IssueLog> m_issues;
    std::vector<char> m_isFreeText; ///< by category
};

/// Of a workbook with several sheets the others are named: one of them may be meant.
std::string noTitles(const RawTable& table)
{
    std::vector<std::string> others = table.sheets();
    std::erase(others, table.sheet());
    return others.empty()
               ? "no column holds titles"
               : "no column of the sheet “" + table.sheet() + "” holds titles; there is also " + listedText(others);
}

} // namespace

Result<CataloguePtr> buildCatalogue(RawTablePtr table, const Schema& schema, const CleaningReport& cleaning,
                                    const std::stop_token& stop, const ProgressFn& progress)
{
    if (!schema.column(Role::Title))
        return Error{ErrorCode::MissingColumn, noTitles(*table), table->fileName(), 1};
    return Builder(std::move(table), schema, cleaning, stop).build(progress);
}

} // namespace marquee
