// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QString>

#include <utility>
#include <vector>

namespace marquee {

/// How one parameter of a cleaning rule is shown and set. Values are the texts of cleaning_parameters.h.
struct ParameterWords
{
    enum class Kind
    {
        Choice,
        Switch, ///< "off" or "on"
        Number,
        Text
    };
    QString path; ///< "outliers.method", "impute.Metacritic Score"
    QString label;
    Kind kind = Kind::Choice;
    std::vector<std::pair<QString, QString>> choices; ///< value and words
    double low = 0, high = 1, step = 1;               ///< of a number, as it is shown
    int decimals = 0;
    double factor = 1; ///< what the shown number is divided by: 100 for per cent
    QString suffix;
};

/// The parameters of a rule. Rule::Impute has one for each number column of `data` with gaps, and the number of
/// neighbours; without a data set that alone.
std::vector<ParameterWords> parametersOf(Rule rule, const Dataset* data);

/// The value a parameter has in the options; a column that is not filled in has "none".
QString parameterValue(const CleaningOptions& options, const QString& path);

} // namespace marquee
