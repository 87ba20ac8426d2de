// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/cluster_axis.h"

#include "explorer/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace marquee {
namespace {

QString translate(const char* text)
{
    return QCoreApplication::translate("ClusterAxis", text);
}

/// "votes +0.69": the three features a component leans on most.
QString leadingLoadings(const Clustering& clustering, int component)
{
    const auto loadings = clustering.pca->loadings.row(component);
    std::vector<Eigen::Index> order(static_cast<std::size_t>(loadings.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto shown = std::min<std::size_t>(3, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [&](auto a, auto b) { return std::abs(loadings(a)) > std::abs(loadings(b)); });
    QStringList parts;
    for (std::size_t i = 0; i < shown; ++i) {
        const double loading = loadings(order[i]);
        const QString sign = loading < 0 ? QStringLiteral("\u2212") : QStringLiteral("+");
        parts << QStringLiteral("%1 %2%3").arg(
            fromUtf8(clustering.features->names.at(static_cast<std::size_t>(order[i]))), sign,
            QLocale().toString(std::abs(loading), 'f', 2));
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<double> componentValues(const Clustering& clustering, int component)
{
    const FeatureMatrix& features = *clustering.features;
    std::vector<double> values(clustering.data->size());
    const auto place = [&](const TitleIds& titles, const RowMajorMatrix& scores) {
        for (std::size_t i = 0; i < titles.size(); ++i)
            values[titles[i].row] = scores(static_cast<Eigen::Index>(i), component);
    };
    place(features.titles, clustering.pca->scores);
    place(features.leftOut, project(*clustering.pca, features.leftOutValues));
    return values;
}

} // namespace

std::vector<ClusterAxis> clusterAxes(const Clustering& clustering)
{
    const auto components = static_cast<int>(clustering.pca->loadings.rows());
    std::vector<ClusterAxis> axes;
    axes.reserve(static_cast<std::size_t>(components + kMeasureCount));
    for (int c = 0; c < components; ++c)
        axes.push_back({c, {}});
    for (int m = 0; m < kMeasureCount; ++m)
        if (clustering.data->has(static_cast<Measure>(m)))
            axes.push_back({-1, static_cast<Measure>(m)});
    for (const std::size_t column : clustering.data->catalogue->metricColumns())
        if (const auto field = MeasureField::ofColumn(column); clustering.data->has(field))
            axes.push_back({-1, field});
    return axes;
}

bool isLogarithmic(const ClusterAxis& axis) noexcept
{
    return axis.component < 0 && isHeavyTailed(axis.measure);
}

QString clusterAxisName(const Catalogue& catalogue, const ClusterAxis& axis)
{
    if (axis.component >= 0)
        return translate("PC %1").arg(axis.component + 1);
    const QString name = numberName(catalogue, axis.measure);
    return isLogarithmic(axis) ? translate("%1, log scale").arg(name) : name;
}

QString clusterAxisTitle(const Clustering& clustering, const ClusterAxis& axis)
{
    if (axis.component < 0)
        return clusterAxisName(*clustering.data->catalogue, axis);
    const QString share = QLocale().toString(clustering.pca->explainedRatio(axis.component) * 100, 'f', 1);
    return translate("PC %1, %2\u202f% of variance: %3")
        .arg(QString::number(axis.component + 1), share, leadingLoadings(clustering, axis.component));
}

std::vector<double> clusterAxisValues(const Clustering& clustering, const ClusterAxis& axis)
{
    if (axis.component >= 0)
        return componentValues(clustering, axis.component);
    const auto numbers = clustering.data->numbers(axis.measure);
    std::vector<double> values(numbers.begin(), numbers.end());
    if (isLogarithmic(axis))
        std::transform(values.begin(), values.end(), values.begin(), [](double x) { return std::log10(1 + x); });
    return values;
}

bool isDiscrete(const Clustering& clustering, const ClusterAxis& axis)
{
    if (axis.component >= 0 || isLogarithmic(axis))
        return false;
    constexpr double kFew = 300;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const double value : clustering.data->numbers(axis.measure)) {
        if (!std::isfinite(value))
            continue;
        if (value != std::floor(value))
            return false;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    return highest - lowest <= kFew && highest > lowest;
}

} // namespace marquee
