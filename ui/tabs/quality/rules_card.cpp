// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/rules_card.h"

#include "explorer/explorer_state.h"
#include "models/rule_words.h"
#include "tabs/quality/rule_row.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/themed_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

RulesCard::RulesCard(ExplorerState& state, QWidget* parent)
    : Card(tr("Rules"), {}, parent), m_state(state), m_count(new ThemedLabel({}, FontRole::Table, &Theme::text2)),
      m_all(new DenseButton({}))
{
    addHeaderWidget(m_count);
    addHeaderWidget(m_all);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, scaled(4), 0, 0);
    column->setSpacing(0);
    for (int i = 0; i < kRuleCount; ++i) {
        auto* row = new RuleRow(static_cast<Rule>(i));
        m_rows.push_back(row);
        column->addWidget(row);
        connect(row, &RuleRow::switched, this, &RulesCard::store);
        connect(row, &QPushButton::clicked, this, [this, row](bool chosen) {
            if (row->isCheckable())
                emit ruleChosen(chosen ? std::optional(row->rule()) : std::nullopt);
        });
    }
    column->addStretch();
    setBody(body);
    setFooter(tr("Switching a rule runs cleaning again and can be undone."));
    connect(m_all, &QPushButton::clicked, this, &RulesCard::switchAll);
    connect(&m_state, &ExplorerState::datasetChanged, this, &RulesCard::refresh);
    connect(&m_state.loadJob(), &Job::started, this, &RulesCard::refresh); // an undone switch tells only this
    connect(&m_state.loadJob(), &Job::finished, this, &RulesCard::refresh);
    refresh();
}

void RulesCard::refresh()
{
    const auto& enabled = m_state.cleaningOptions().enabled;
    const auto on = std::count(enabled.begin(), enabled.end(), true);
    m_count->setText(tr("%1 of %2 on").arg(on).arg(kRuleCount));
    m_all->setText(on > 0 ? tr("Revert all") : tr("Switch all on"));
    m_all->setToolTip(on > 0 ? tr("Switch all rules off: the file's own values") : QString());
    for (RuleRow* row : m_rows) {
        const auto index = static_cast<std::size_t>(row->rule());
        row->setOn(enabled.at(index));
        if (m_state.dataset())
            row->setSummary(m_state.dataset()->cleaning->rules.at(index));
    }
}

void RulesCard::showChosen(std::optional<Rule> rule)
{
    for (RuleRow* row : m_rows)
        row->setChecked(row->isCheckable() && rule == row->rule());
}

void RulesCard::store(Rule rule, bool on)
{
    CleaningOptions options = m_state.cleaningOptions();
    options.enabled.at(static_cast<std::size_t>(rule)) = on;
    m_state.setCleaningOptions(options, (on ? tr("switch on “%1”") : tr("switch off “%1”")).arg(ruleTitle(rule)));
}

void RulesCard::switchAll()
{
    CleaningOptions options = m_state.cleaningOptions();
    const bool any = std::count(options.enabled.begin(), options.enabled.end(), true) > 0;
    options.enabled.fill(!any);
    m_state.setCleaningOptions(options, any ? tr("revert all cleaning") : tr("switch on all rules"));
}

} // namespace marquee
