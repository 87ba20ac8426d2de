// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/score_view.h"

#include "docks/title_card/meter_row.h"
#include "explorer/wording.h"
#include "theme/numbers.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr int kLabelWidth = 94;
constexpr double kWholly = 0.995; ///< a share that rounds to 100 % is not worth a sentence

QString gapText(const Dataset& dataset, TitleId title)
{
    QStringList sentences;
    const double gap = dataset.scores->gap[title.row];
    if (!std::isnan(gap)) {
        const QString amount = signedText(gap);
        if (std::abs(gap) < dataset.scores->options.balancedBelow)
            sentences << ScoreView::tr("Audience and critics agree: gap %1 sd.").arg(amount);
        else if (gap < 0)
            sentences << ScoreView::tr("Audiences warmer than critics: gap %1 sd.").arg(amount);
        else
            sentences << ScoreView::tr("Critics warmer than audiences: gap %1 sd.").arg(amount);
    }
    const auto votes = dataset.numbers(Measure::ImdbVotes);
    const double kept = dataset.scores->ownShare[title.row];
    if (!votes.empty() && !std::isnan(votes[title.row]) && kept < kWholly)
        sentences << ScoreView::tr("IMDb keeps %1 of its own score at %2.")
                         .arg(percentText(kept, 1), votesText(votes[title.row]));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ScoreView::ScoreView(QWidget* parent)
    : QWidget(parent), m_score(new ThemedLabel({}, FontRole::Score)),
      m_basis(new WrapLabel({}, FontRole::Footer, &Theme::text2)),
      m_imdb(new MeterRow(measureName(Measure::ImdbScore), MeterRow::Shape::Dot, kLabelWidth)),
      m_tomatoes(new MeterRow(measureName(Measure::RottenTomatoes), MeterRow::Shape::Dot, kLabelWidth)),
      m_metacritic(new MeterRow(measureName(Measure::Metacritic), MeterRow::Shape::Dot, kLabelWidth)),
      m_gap(new WrapLabel({}, FontRole::Footer, &Theme::text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_score);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ThemedLabel(tr("Weighted score"), FontRole::Medium));
    words->addWidget(m_basis);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(4);
    for (QWidget* row : {m_imdb, m_tomatoes, m_metacritic})
        column->addWidget(row);
    column->addWidget(m_gap);
}

void ScoreView::showTitle(const Dataset& dataset, TitleId title)
{
    const double score = dataset.scores->weightedScore[title.row];
    m_score->setText(std::isnan(score) ? missingText() : decimalText(score));
    QString basis = basisText(dataset.scores->basis[title.row]);
    if (!std::isnan(score))
        basis += tr(" · top %1").arg(percentText(std::max(0.01, topShare(*dataset.scores, score))));
    m_basis->setText(basis);
    showVoices(dataset, title);
    const QString gap = gapText(dataset, title);
    m_gap->setText(gap);
    m_gap->setVisible(!gap.isEmpty());
}

void ScoreView::showVoices(const Dataset& dataset, TitleId title)
{
    const Theme& theme = currentTheme();
    const auto show = [&](MeterRow& row, Measure measure, double best, const QColor& colour) {
        const auto values = dataset.numbers(measure);
        row.setVisible(dataset.has(measure));
        if (values.empty())
            return;
        const double value = values[title.row];
        const TitleIds& imputed = dataset.catalogue->imputed(measure);
        const bool filledIn = std::binary_search(imputed.begin(), imputed.end(), title);
        // A value that cleaning filled in is nobody's voice: it stands in brackets, without a dot.
        const QString text = filledIn ? tr("(%1)").arg(measureText(measure, value)) : measureText(measure, value);
        row.setValue(filledIn ? std::numeric_limits<double>::quiet_NaN() : value / best, text, colour);
        row.setToolTip(filledIn ? tr("Filled in by cleaning, not part of the score") : QString());
    };
    show(*m_imdb, Measure::ImdbScore, 10, theme.accent);
    show(*m_tomatoes, Measure::RottenTomatoes, 100, theme.text2);
    show(*m_metacritic, Measure::Metacritic, 100, theme.text2);
}

} // namespace marquee
