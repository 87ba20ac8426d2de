// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"
#include "charts/interval_strip.h"
#include "widgets/card.h"

namespace marquee {

/// A finding in words with its numbers, its strip, and the titles behind it one click away.
class FindingCard final : public Card
{
    Q_OBJECT
public:
    FindingCard(const Finding& finding, StripRange range, QWidget* parent = nullptr);

signals:
    void showTitles();

private:
    QWidget* words(const Finding& finding);
    QWidget* numbers(const Finding& finding, StripRange range);
};

} // namespace marquee
