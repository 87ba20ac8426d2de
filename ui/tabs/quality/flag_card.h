// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "widgets/card.h"

namespace marquee {

class LinkButton;

/// Titles that one rule points at: what is wrong with them, the largest group as an example, and a link to them all.
class FlagCard final : public Card
{
    Q_OBJECT
public:
    FlagCard(Rule rule, const QString& title, QWidget* parent = nullptr);

    void setDataset(const DatasetPtr& dataset);

signals:
    void showRequested(marquee::Rule rule);

private:
    QString sentence(const RuleSummary& summary, DateBasis basis) const;

    Rule m_rule;
    LinkButton* m_show;
};

} // namespace marquee
