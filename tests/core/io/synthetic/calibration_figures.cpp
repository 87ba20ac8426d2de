// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/synthetic/calibration_figures.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace marquee::test {

namespace {

std::vector<double> present(const std::vector<double>& values)
{
    std::vector<double> kept;
    std::copy_if(values.begin(), values.end(), std::back_inserter(kept), [](double v) { return std::isfinite(v); });
    return kept;
}

double moment(const std::vector<double>& values, double mean, int power)
{
    double sum = 0;
    for (const double value : values)
        sum += std::pow(value - mean, power);
    return sum / static_cast<double>(values.size());
}

double shareBelow(const std::vector<double>& values, double limit)
{
    const auto below = std::count_if(values.begin(), values.end(), [limit](double v) { return v < limit; });
    return static_cast<double>(below) / static_cast<double>(values.size());
}

std::map<std::string, int> asText(const std::map<int, int>& counts)
{
    std::map<std::string, int> named;
    for (const auto& [key, count] : counts)
        named[std::to_string(key)] = count;
    return named;
}

} // namespace

CalibrationFigures::CalibrationFigures(const nlohmann::json& expected, const CalibrationSample& sample)
    : m_expected(expected), m_sample(sample), m_rows(static_cast<double>(sample.rows()))
{
    addMissing();
    addLabels();
    addGenrePairs();
    addLists();
    addDates();
    addDistributions();
    addGenreDistributions();
    addCorrelations();
}

void CalibrationFigures::addShare(const std::string& name, double count, double expectedShare)
{
    const double total = m_expected.at("rows").get<double>();
    // A count of 0 or all in the real file still leaves room for one title in it.
    const double variance = std::max(expectedShare * (1.0 - expectedShare), 1.0 / total);
    m_z[name] = (count / m_rows - expectedShare) / std::sqrt(variance / m_rows);
}

void CalibrationFigures::addCounts(const std::string& key, const std::map<std::string, int>& counts)
{
    const double total = m_expected.at("rows").get<double>();
    for (const auto& [item, count] : m_expected.at(key).items()) {
        const auto found = counts.find(item);
        addShare(key + ' ' + item, found == counts.end() ? 0 : found->second, count.get<double>() / total);
    }
}

void CalibrationFigures::addMissing()
{
    for (const auto& [name, share] : m_expected.at("missing_share").items()) {
        const std::size_t column = m_sample.column(name);
        const auto missing = std::count_if(m_sample.records().begin(), m_sample.records().end(),
                                           [column](const auto& record) { return record[column].empty(); });
        addShare("missing " + name, static_cast<double>(missing), share.get<double>());
    }
}

void CalibrationFigures::addLabels()
{
    std::map<std::string, int> types;
    std::map<std::string, int> ratings;
    std::map<std::string, std::map<std::string, int>> runtimes;
    for (const auto& record : m_sample.records()) {
        ++types[record[m_sample.column("Series or Movie")]];
        ++ratings[record[m_sample.column("View Rating")]];
        ++runtimes[record[m_sample.column("Series or Movie")]][record[m_sample.column("Runtime")]];
    }
    for (const auto& [type, share] : m_expected.at("type_share").items())
        addShare("type " + type, types[type], share.get<double>());
    addCounts("view_rating_count", ratings);
    for (const auto& [type, buckets] : m_expected.at("runtime_by_type").items()) {
        for (const auto& [bucket, count] : buckets.items())
            addShare("runtime " + type + ' ' + bucket, runtimes[type][bucket],
                     count.get<double>() / m_expected.at("rows").get<double>());
    }
}

void CalibrationFigures::addGenrePairs()
{
    std::map<std::string, int> pairs;
    for (const auto& set : m_sample.genres()) {
        for (auto first = set.begin(); first != set.end(); ++first) {
            for (auto second = std::next(first); second != set.end(); ++second)
                ++pairs[*first + '|' + *second];
        }
    }
    addCounts("genre_pair_count", pairs);
}

void CalibrationFigures::addLists()
{
    addCounts("genre_count", m_sample.itemCounts("Genre", ','));
    addCounts("genres_per_title", asText(m_sample.lengthCounts("Genre", ',')));
    addCounts("language_count_top40", m_sample.itemCounts("Languages", ','));
    addCounts("languages_per_title", asText(m_sample.lengthCounts("Languages", ',')));
    addCounts("tag_count_top120", m_sample.itemCounts("Tags", ','));
    addCounts("country_availability_count", m_sample.itemCounts("Country Availability", ','));
}

void CalibrationFigures::addDates()
{
    std::map<std::string, int> months;
    std::map<std::string, int> years;
    for (const auto& record : m_sample.records()) {
        ++months[record[m_sample.column("Netflix Release Date")].substr(0, 7)];
        const std::string& release = record[m_sample.column("Release Date")];
        if (!release.empty())
            ++years[std::to_string(std::stoi(release.substr(release.size() - 4)) / 5 * 5)];
    }
    addCounts("netflix_added_month_count", months);
    addCounts("release_year_5y_count", years);
}

void CalibrationFigures::addDistribution(const std::string& name, std::vector<double> values,
                                         const nlohmann::json& expected)
{
    addShare("n " + name, static_cast<double>(values.size()),
             expected.at("n").get<double>() / m_expected.at("rows").get<double>());
    constexpr double kFewest = 8; // below, neither side's moments mean anything
    if (expected.at("n").get<double>() < kFewest || static_cast<double>(values.size()) < kFewest)
        return;
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    const double sd = std::sqrt(moment(values, mean, 2) * n / (n - 1));
    const double kurtosis = moment(values, mean, 4) / std::pow(sd, 4);
    const auto expectedSd = expected.at("sd").get<double>();
    m_z["mean " + name] = (mean - expected.at("mean").get<double>()) / (expectedSd / std::sqrt(n));
    m_z["sd " + name] = (sd - expectedSd) / (expectedSd * std::sqrt((std::max(kurtosis, 1.8) - 1) / (4 * n)));
    // Logarithms are listed with three decimals, every other number in full.
    addPercentiles(name, values, {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99},
                   expected.at("percentiles_1_5_25_50_75_95_99").get<std::vector<double>>(),
                   name.starts_with("log10") ? 6e-4 : 1e-6);
}

void CalibrationFigures::addPercentiles(const std::string& name, const std::vector<double>& values,
                                        const std::vector<double>& levels, const std::vector<double>& expected,
                                        double tolerance)
{
    for (std::size_t i = 0; i < levels.size(); ++i) {
        // The percentile holds exactly when `level` lies between the shares below it and up to it.
        const double below = shareBelow(values, expected[i] - tolerance);
        const double upTo = shareBelow(values, expected[i] + tolerance);
        const double error = std::sqrt(levels[i] * (1 - levels[i]) / static_cast<double>(values.size()));
        const double off = below > levels[i] ? below - levels[i] : upTo < levels[i] ? upTo - levels[i] : 0.0;
        m_z['p' + std::to_string(static_cast<int>(std::lround(levels[i] * 100))) + ' ' + name] = off / error;
    }
}

void CalibrationFigures::addDistributions()
{
    for (const auto& [key, expected] : m_expected.items()) {
        if (key.starts_with("dist "))
            addDistribution(key.substr(5), present(m_sample.numbers(key.substr(5))), expected);
    }
    addPercentiles("Boxoffice", present(m_sample.numbers("Boxoffice")), {0.05, 0.25, 0.5, 0.75, 0.95},
                   m_expected.at("boxoffice_usd_percentiles_5_25_50_75_95").get<std::vector<double>>(), 1e-6);
}

void CalibrationFigures::addGenreDistributions()
{
    const auto genres = m_sample.genres();
    for (const std::string score : {"IMDb Score", "Rotten Tomatoes Score", "Metacritic Score"}) {
        const auto values = m_sample.numbers(score);
        for (const auto& [genre, expected] : m_expected.at("by_genre").items()) {
            std::vector<double> own;
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (genres[i].contains(genre) && std::isfinite(values[i]))
                    own.push_back(values[i]);
            }
            if (expected.contains(score))
                addDistribution(genre + ' ' + score, own, expected.at(score));
        }
    }
}

void CalibrationFigures::addCorrelations()
{
    const double total = m_expected.at("rows").get<double>();
    std::map<std::string, std::vector<double>> columns;
    columns["imdb"] = m_sample.numbers("IMDb Score");
    columns["rt"] = m_sample.numbers("Rotten Tomatoes Score");
    columns["mc"] = m_sample.numbers("Metacritic Score");
    columns["log10votes"] = m_sample.numbers("log10 IMDb Votes");
    for (const auto& [pair, expected] : m_expected.at("correlations").items()) {
        const auto& x = columns.at(pair.substr(0, pair.find('~')));
        const auto& y = columns.at(pair.substr(pair.find('~') + 1));
        double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (!std::isfinite(x[i]) || !std::isfinite(y[i]))
                continue;
            ++n, sx += x[i], sy += y[i], sxx += x[i] * x[i], syy += y[i] * y[i], sxy += x[i] * y[i];
        }
        const double r = (sxy - sx * sy / n) / std::sqrt((sxx - sx * sx / n) * (syy - sy * sy / n));
        m_z["correlation " + pair] = (std::atanh(r) - std::atanh(expected[0].get<double>())) * std::sqrt(n - 3);
        addShare("pairs " + pair, n, expected[1].get<double>() / total);
    }
    double both = 0, three = 0;
    for (std::size_t i = 0; i < columns["rt"].size(); ++i) {
        const bool critics = std::isfinite(columns["rt"][i]) && std::isfinite(columns["mc"][i]);
        both += critics ? 1 : 0;
        three += critics && std::isfinite(columns["imdb"][i]) ? 1 : 0;
    }
    addShare("both critics", both, m_expected.at("both_critic_scores_present").get<double>() / total);
    addShare("all three", three, m_expected.at("all_three_scores_present").get<double>() / total);
}

} // namespace marquee::test
