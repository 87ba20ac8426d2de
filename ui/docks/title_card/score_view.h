// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"

#include <QWidget>

namespace marquee {

class MeterRow;
class ThemedLabel;
class WrapLabel;

/// The weighted score of a title with its basis and rank, the voices it comes from, and what sets them apart.
class ScoreView final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreView(QWidget* parent = nullptr);

    void showTitle(const Dataset& dataset, TitleId title);

private:
    void showVoices(const Dataset& dataset, TitleId title);

    ThemedLabel* m_score;
    WrapLabel* m_basis;
    MeterRow* m_imdb;
    MeterRow* m_tomatoes;
    MeterRow* m_metacritic;
    WrapLabel* m_gap;
};

} // namespace marquee
