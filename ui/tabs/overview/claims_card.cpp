// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/overview/claims_card.h"

#include "charts/interval_strip.h"
#include "tabs/overview/finding_words.h"
#include "widgets/hairline.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marquee {

namespace {

/// One scale for all claims, with no difference in its middle.
StripRange commonRange(const std::vector<Claim>& claims)
{
    std::vector<StripDot> all;
    for (const Claim& claim : claims) {
        const std::vector<StripDot> dots = stripDots(claim.dots);
        all.insert(all.end(), dots.begin(), dots.end());
    }
    const StripRange range = stripRange(all, 0);
    const double reach = std::max(-range.low, range.high);
    return {-reach, reach};
}

QWidget* claimRow(const Claim& claim, StripRange range)
{
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(2, 2, 2, 4);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new WrapLabel(QString::fromStdString(claim.text), FontRole::Medium, &Theme::text), 1);
    const VerdictLook look = verdictLook(claim.verdict);
    auto* verdict = new ThemedLabel(look.word, FontRole::Footer, look.ink);
    QFont strong = verdict->font();
    strong.setWeight(QFont::DemiBold);
    verdict->setFont(strong);
    head->addWidget(verdict, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!claim.dots.empty())
        column->addWidget(new IntervalStrip({stripDots(claim.dots), 0.0, range}));
    column->addWidget(new WrapLabel(QString::fromStdString(claim.meta), FontRole::Footer, &Theme::text3));
    return row;
}

} // namespace

ClaimsCard::ClaimsCard(QWidget* parent) : Card({}, {}, parent) {}

void ClaimsCard::setClaims(const std::vector<Claim>& claims)
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    const StripRange range = commonRange(claims);
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (i > 0) {
            m_column->addWidget(new Hairline(Qt::Horizontal));
        }
        m_column->addWidget(claimRow(claims[i], range));
    }
    m_column->addStretch(1);
    setBody(body);
    setVisible(!claims.empty());
}

} // namespace marquee
