// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_words.h"

#include "explorer/wording.h"
#include "theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace marquee {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Passport", text);
}

/// @param write a value of the number as text
template<typename Write>
MeanLine meanLine(const QString& name, const MeanInterval& mean, const Write& write)
{
    const bool interval = std::isfinite(mean.low);
    return {name,
            write(mean.mean),
            interval ? QStringLiteral("%1 – %2").arg(write(mean.low), write(mean.high)) : missingText(),
            integerText(static_cast<qint64>(mean.n)),
            {}};
}

/// Of any cluster's mean, a little more: the same scale makes profiles comparable.
double farthestDeviation(const Clustering& clustering)
{
    constexpr double kLeast = 0.5;
    constexpr double kMargin = 1.1;
    double farthest = kLeast;
    for (const ClusterProfile& profile : clustering.profiles)
        for (const ProfileDifference& difference : profile.differences)
            if (std::isfinite(difference.deviation.mean))
                farthest = std::max(farthest, std::abs(difference.deviation.mean));
    return farthest * kMargin;
}

} // namespace

QString liftText(const std::vector<LabelLift>& labels, std::size_t most)
{
    constexpr double kLeastLift = 1.05; // below, "×1.0" would say that nothing sets it apart
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, labels.size()); ++i)
        if (labels[i].lift >= kLeastLift)
            parts << QStringLiteral("%1 %2 ×%3")
                         .arg(fromUtf8(labels[i].label), percentText(labels[i].share), decimalText(labels[i].lift, 1));
    return parts.join(QStringLiteral(" · "));
}

QString notLikeText(const std::vector<LabelLift>& labels, std::size_t most)
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, labels.size()); ++i) {
        const QString share = labels[i].titles == 0 ? say(QT_TRANSLATE_NOOP("Passport", "none"))
                                                    : QStringLiteral("%1 ×%2").arg(percentText(labels[i].share),
                                                                                   decimalText(labels[i].lift, 1));
        parts << QStringLiteral("%1 %2").arg(fromUtf8(labels[i].label), share);
    }
    return parts.join(QStringLiteral(" · "));
}

QString titleWithYear(const Catalogue& catalogue, TitleId id)
{
    const QString title = fromUtf8(catalogue.title(id));
    const auto year = catalogue.releaseYear(id);
    return year ? QStringLiteral("%1 %2").arg(title).arg(*year) : title;
}

std::vector<MeanLine> meanLines(const ClusterProfile& profile)
{
    std::vector<MeanLine> lines;
    const auto add = [&](Measure measure, const MeanInterval& mean) {
        if (mean.n > 0)
            lines.push_back(meanLine(measureName(measure), mean, [measure](double value) {
                return decimalText(value, valueScale(measure)->high > 10 ? 1 : 2);
            }));
    };
    add(Measure::WeightedScore, profile.weightedScore);
    add(Measure::ImdbScore, profile.imdb);
    add(Measure::RottenTomatoes, profile.rottenTomatoes);
    add(Measure::Metacritic, profile.metacritic);
    for (const MetricMean& metric : profile.metrics) {
        constexpr double kLarge = 10'000; // from here on two decimals would be noise
        const bool large = std::abs(metric.overall) >= kLarge;
        const auto write = [large](double value) { return large ? compactText(value) : decimalText(value); };
        lines.push_back(meanLine(fromUtf8(metric.name), metric.mean, write));
        lines.back().tip = say(QT_TRANSLATE_NOOP("Passport", "all titles %1")).arg(write(metric.overall));
    }
    return lines;
}

StripNumbers profileStrip(const Clustering& clustering, const ClusterProfile& profile)
{
    StripNumbers numbers;
    for (const ProfileDifference& difference : profile.differences) {
        const MeanInterval& deviation = difference.deviation;
        StripDot dot{numberName(*clustering.data->catalogue, difference.field),
                     deviation.mean,
                     {},
                     {},
                     signedText(deviation.mean, 1),
                     false};
        if (std::isfinite(deviation.low)) {
            dot.low = deviation.low;
            dot.high = deviation.high;
        }
        numbers.dots.push_back(dot);
    }
    const double reach = farthestDeviation(clustering);
    numbers.zero = 0;
    numbers.bars = true;
    numbers.range = {-reach, reach};
    return numbers;
}

} // namespace marquee
