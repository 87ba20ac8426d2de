// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/passport_details.h"

#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/dense_button.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <cmath>

namespace marquee {
namespace {

constexpr std::size_t kLabelsShown = 3;

QString withYear(const Catalogue& catalogue, TitleId id)
{
    const QString title = fromUtf8(catalogue.title(id));
    const auto year = catalogue.releaseYear(id);
    return year ? QStringLiteral("%1 %2").arg(title).arg(*year) : title;
}

void addFact(QGridLayout& grid, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    grid.addWidget(new ThemedLabel(name, FontRole::Footer, &Theme::text3), row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* text = new WrapLabel(value, FontRole::Footer, &Theme::text);
    text->setTextFormat(Qt::PlainText); // titles are untrusted
    grid.addWidget(text, row, 1);
}

QWidget* figure(const QString& value, const QString& caption)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new ThemedLabel(value, FontRole::Section, &Theme::text));
    column->addWidget(new ThemedLabel(caption, FontRole::Footer, &Theme::text2));
    return box;
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
        const QString share = labels[i].titles == 0 ? QObject::tr("none") : percentText(labels[i].share);
        parts << QStringLiteral("%1 %2").arg(fromUtf8(labels[i].label), share);
    }
    return parts.join(QStringLiteral(", "));
}

QString titlesText(const Catalogue& catalogue, const TitleIds& titles)
{
    QStringList parts;
    for (const auto id : titles)
        parts << withYear(catalogue, id);
    return parts.join(QStringLiteral(", "));
}

QString boundaryText(const Catalogue& catalogue, const std::vector<BoundaryTitle>& titles)
{
    QStringList parts;
    for (const auto& boundary : titles)
        parts << QStringLiteral("%1 → %2").arg(withYear(catalogue, boundary.title)).arg(boundary.other + 1);
    return parts.join(QStringLiteral(", "));
}

QString metricText(const MetricMean& metric)
{
    const bool large = std::abs(metric.overall) >= 10'000;
    const auto number = [large](double value) { return large ? compactText(value) : decimalText(value); };
    const QString interval = std::isfinite(metric.mean.low)
                                 ? QStringLiteral(" (%1 – %2)").arg(number(metric.mean.low), number(metric.mean.high))
                                 : QString();
    return QObject::tr("mean %1%2, all titles %3").arg(number(metric.mean.mean), interval, number(metric.overall));
}

PassportDetails::PassportDetails(const Clustering& clustering, int cluster, QWidget* parent) : QWidget(parent)
{
    const auto& profile = clustering.profiles.at(static_cast<std::size_t>(cluster));
    const auto& catalogue = *clustering.data->catalogue;
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addFigures(*grid, profile);
    for (const MetricMean& metric : profile.metrics)
        addFact(*grid, fromUtf8(metric.name), metricText(metric));
    addFact(*grid, tr("Genres"), liftText(profile.genres, kLabelsShown));
    addFact(*grid, tr("Languages"), liftText(profile.languages, kLabelsShown));
    addFact(*grid, tr("Tags"), liftText(profile.tags, kLabelsShown));
    addFact(*grid, tr("Countries"), liftText(profile.countries, kLabelsShown));
    addFact(*grid, tr("Central"), titlesText(catalogue, profile.central));
    addFact(*grid, tr("Boundary"), boundaryText(catalogue, profile.boundary));
    addFact(*grid, tr("Not"), notLikeText(profile.notLike, kLabelsShown));
    addButtons(*grid);
}

void PassportDetails::addFigures(QGridLayout& grid, const ClusterProfile& profile)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto& score = profile.weightedScore;
    const QString interval = std::isfinite(score.low)
                                 ? QStringLiteral("%1 – %2").arg(decimalText(score.low), decimalText(score.high))
                                 : tr("mean score");
    row->addWidget(figure(decimalText(score.mean), interval));
    row->addWidget(
        figure(std::isnan(profile.medianVotes) ? missingText() : compactText(profile.medianVotes), tr("median votes")));
    row->addWidget(figure(percentText(profile.filmShare), tr("films")));
    row->addWidget(
        figure(std::isnan(profile.silhouette) ? missingText() : decimalText(profile.silhouette), tr("silhouette")));
    row->addStretch();
    grid.addLayout(row, 0, 0, 1, 2);
}

void PassportDetails::addButtons(QGridLayout& grid)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& text, void (PassportDetails::*signal)()) {
        auto* button = new DenseButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("Select titles"), &PassportDetails::showTitlesRequested);
    add(tr("Keep only"), &PassportDetails::keepOnlyRequested);
    add(tr("Rename"), &PassportDetails::renameRequested);
    row->addStretch();
    grid.addLayout(row, grid.rowCount(), 0, 1, 2);
}

} // namespace marquee
