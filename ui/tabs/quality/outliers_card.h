// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "widgets/card.h"

class QGridLayout;

namespace marquee {

class LinkButton;

/// Numbers outside their fences, column by column, with the method, and what the same method says without logarithms.
class OutliersCard final : public Card
{
    Q_OBJECT
public:
    explicit OutliersCard(QWidget* parent = nullptr);

    void setDataset(const DatasetPtr& dataset);

signals:
    void showRequested();

private:
    void addNames(QGridLayout& grid);
    void addLine(QGridLayout& grid, const Dataset& dataset, const OutlierSummary& outliers);

    LinkButton* m_show;
};

} // namespace marquee
