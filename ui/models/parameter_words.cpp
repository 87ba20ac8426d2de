// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parameter_words.h"

#include "cleaning/cleaning_parameters.h"
#include "cleaning/column_values.h"
#include "explorer/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace marquee {

namespace {

using Kind = ParameterWords::Kind;
using Choices = std::vector<std::pair<const char*, QString>>;

/// Translation context of the parameters' words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ParameterWords)
};

constexpr double kMostTitles = 1e6;
constexpr auto kImputePrefix = "impute.";

ParameterWords choice(const QString& path, const QString& label, const Choices& choices)
{
    ParameterWords words;
    words.path = path;
    words.label = label;
    for (const auto& [value, text] : choices)
        words.choices.emplace_back(QLatin1String(value), text);
    return words;
}

ParameterWords plain(Kind kind, const char* path, const QString& label)
{
    ParameterWords words;
    words.path = QLatin1String(path);
    words.label = label;
    words.kind = kind;
    return words;
}

struct Span
{
    double low, high, step;
    int decimals;
};

ParameterWords number(const char* path, const QString& label, Span span, const QString& suffix = {}, double factor = 1)
{
    ParameterWords words = plain(Kind::Number, path, label);
    words.low = span.low;
    words.high = span.high;
    words.step = span.step;
    words.decimals = span.decimals;
    words.factor = factor;
    words.suffix = suffix;
    return words;
}

std::vector<ParameterWords> outlierParameters()
{
    constexpr Span kReach{0.01, 1000, 0.1, 2};
    return {
        choice(QStringLiteral("outliers.action"), Words::tr("Outliers are"),
               {{"keep", Words::tr("flagged only")},
                {"cap", Words::tr("capped at the fence")},
                {"exclude", Words::tr("excluded: the cell is emptied")}}),
        choice(QStringLiteral("outliers.method"), Words::tr("Found by"),
               {{"tukey", Words::tr("Tukey’s fences")},
                {"modified_z", Words::tr("modified z-score")},
                {"either", Words::tr("either of them")}}),
        choice(QStringLiteral("outliers.scale"), Words::tr("On"),
               {{"auto", Words::tr("logarithms of counts and money")},
                {"raw", Words::tr("raw values")},
                {"log", Words::tr("logarithms")}}),
        number("outliers.reach", Words::tr("Reach of the fences"), kReach, Words::tr(" IQR")),
        number("outliers.threshold", Words::tr("Threshold of z"), kReach),
        plain(Kind::Switch, "outliers.per_type", Words::tr("Films and series each by their own fences")),
    };
}

std::vector<ParameterWords> imputeParameters(const Dataset* data)
{
    const Choices methods{{"none", Words::tr("stays empty")},
                          {"median", Words::tr("median of all")},
                          {"median_by_type", Words::tr("median of the type")},
                          {"median_by_type_and_genre", Words::tr("median of type and genre")},
                          {"neighbours", Words::tr("nearest neighbours")}};
    std::vector<ParameterWords> all;
    const std::size_t columns = data ? data->catalogue->source().columns() : 0;
    for (std::size_t column = 0; column < columns; ++column) {
        const std::string& name = data->catalogue->source().header()[column];
        const Role role = data->catalogue->schema().columns.at(column).role;
        if (holdsNumbers(role) && data->cleaning->columns.at(column).missing > 0)
            all.push_back(choice(QLatin1String(kImputePrefix) + fromUtf8(name), fromUtf8(name), methods));
    }
    all.push_back(number("impute.neighbours", Words::tr("Neighbours asked"), {1, 1000, 1, 0}));
    return all;
}

std::vector<ParameterWords> flagParameters(Rule rule)
{
    switch (rule) {
    case Rule::FlagDuplicates:
        return {choice(QStringLiteral("duplicates.action"), Words::tr("Repeats are"),
                       {{"keep", Words::tr("kept")},
                        {"merge", Words::tr("merged into the first record")},
                        {"drop", Words::tr("dropped")}})};
    case Rule::FlagBorrowedFacts:
        return {choice(QStringLiteral("borrowed_facts.action"), Words::tr("Borrowed facts are"),
                       {{"keep", Words::tr("kept")},
                        {"blank", Words::tr("blanked: the borrowed cells are emptied")},
                        {"leave_out", Words::tr("left out with their titles")}})};
    case Rule::FlagImpossibleDates:
        return {choice(
            QStringLiteral("impossible_dates.basis"), Words::tr("Impossible is a release"),
            {{"year", Words::tr("in a later year than added")}, {"day", Words::tr("on a later day than added")}})};
    case Rule::FlagCollectionStart:
        return {
            number("collection_start.share", Words::tr("Least share of titles"), {0, 100, 1, 1}, Words::tr(" %"), 100),
            number("collection_start.min_titles", Words::tr("Least titles"), {1, kMostTitles, 1, 0})};
    default:
        return {
            choice(QStringLiteral("impossible_values.accept"), Words::tr("Corrections made"),
                   {{"none", Words::tr("those you accept one by one")}, {"all", Words::tr("all that are offered")}})};
    }
}

std::vector<ParameterWords> readingParameters(Rule rule)
{
    switch (rule) {
    case Rule::SplitLists:
        return {choice(QStringLiteral("split_lists.separator"), Words::tr("Separator"),
                       {{"auto", Words::tr("found per column")},
                        {",", Words::tr("comma")},
                        {";", Words::tr("semicolon")},
                        {"|", Words::tr("vertical bar")},
                        {"/", Words::tr("slash")}})};
    case Rule::ParseNumbers:
        return {choice(
            QStringLiteral("parse_numbers.decimal"), Words::tr("Decimal mark"),
            {{"auto", Words::tr("found per column")}, {"point", Words::tr("point")}, {"comma", Words::tr("comma")}})};
    case Rule::ParseMoney:
        return {plain(Kind::Switch, "parse_money.magnitudes", Words::tr("Read “28.34M” and “1.2 million”"))};
    case Rule::ParseDates:
        return {choice(QStringLiteral("parse_dates.order"), Words::tr("“04/10/2019” is"),
                       {{"auto", Words::tr("as the column shows")},
                        {"day_first", Words::tr("4 October")},
                        {"month_first", Words::tr("10 April")}})};
    default:
        return {choice(QStringLiteral("parse_runtimes.unit"), Words::tr("A bare number is"),
                       {{"auto", Words::tr("as the column is named")},
                        {"minutes", Words::tr("minutes")},
                        {"hours", Words::tr("hours")}})};
    }
}

std::vector<ParameterWords> textParameters(Rule rule)
{
    switch (rule) {
    case Rule::RepairText:
        return {plain(Kind::Switch, "repair_text.repeated", Words::tr("Also what was misread twice"))};
    case Rule::MergeLabels:
        return {number("merge_labels.min_letters", Words::tr("Shortest label"), {1, 100, 1, 0}, Words::tr(" letters")),
                number("merge_labels.category_share", Words::tr("Most labels a column has"), {0, 100, 1, 1},
                       Words::tr(" % of its rows"), 100)};
    default:
        return {plain(Kind::Text, "repair_lists.residue", Words::tr("A stray token holds"))};
    }
}

} // namespace

std::vector<ParameterWords> parametersOf(Rule rule, const Dataset* data)
{
    if (rule == Rule::Impute)
        return imputeParameters(data);
    if (rule == Rule::FlagOutliers)
        return outlierParameters();
    if (ruleKind(rule) == RuleKind::Reads)
        return readingParameters(rule);
    return ruleKind(rule) == RuleKind::Flags ? flagParameters(rule) : textParameters(rule);
}

QString parameterValue(const CleaningOptions& options, const QString& path)
{
    const auto all = cleaningParameters(options);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return fromUtf8(each.first) == path; });
    return found == all.end() ? QStringLiteral("none") : fromUtf8(found->second);
}

} // namespace marquee
