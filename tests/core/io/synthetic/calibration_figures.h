// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/synthetic/calibration_sample.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace marquee::test {

/// How far every figure of the calibration lies from its value in a sample, in standard errors of the sample:
/// counts and shares binomial, means sd / sqrt(n), standard deviations by the fourth moment, percentiles by the
/// binomial interval of the order statistics, correlations by Fisher's z.
class CalibrationFigures
{
public:
    CalibrationFigures(const nlohmann::json& expected, const CalibrationSample& sample);

    const std::map<std::string, double>& all() const noexcept { return m_z; }

private:
    void addShare(const std::string& name, double count, double expectedShare);
    void addCounts(const std::string& key, const std::map<std::string, int>& counts);
    void addMissing();
    void addLabels();
    void addGenrePairs();
    void addLists();
    void addDates();
    void addDistribution(const std::string& name, std::vector<double> values, const nlohmann::json& expected);
    void addPercentiles(const std::string& name, const std::vector<double>& values, const std::vector<double>& levels,
                        const std::vector<double>& expected, double tolerance);
    void addDistributions();
    void addGenreDistributions();
    void addCorrelations();

    const nlohmann::json& m_expected;
    const CalibrationSample& m_sample;
    double m_rows;
    std::map<std::string, double> m_z;
};

} // namespace marquee::test
