// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/rules_card.h"

#include "base/numbers.h"
#include "cleaning/cleaning_parameters.h"
#include "explorer/explorer_state.h"
#include "models/rule_words.h"
#include "tabs/quality/rule_panel.h"
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
    for (int i = 0; i < kRuleCount; ++i)
        addRule(static_cast<Rule>(i), *column);
    column->addStretch();
    setBody(body);
    connect(m_all, &QPushButton::clicked, this, &RulesCard::revertOrSwitchAll);
    connect(&m_state, &ExplorerState::datasetChanged, this, &RulesCard::readDataset);
    connect(&m_state.loadJob(), &Job::started, this, &RulesCard::refresh); // an undone switch tells only this
    connect(&m_state.loadJob(), &Job::finished, this, &RulesCard::refresh);
    readDataset();
}

void RulesCard::addRule(Rule rule, QVBoxLayout& column)
{
    auto* row = new RuleRow(rule);
    auto* panel = new RulePanel(rule);
    panel->hide();
    m_rows.push_back(row);
    m_panels.push_back(panel);
    column.addWidget(row);
    column.addWidget(panel);
    connect(row, &RuleRow::switched, this, &RulesCard::store);
    connect(row, &RuleRow::unfolded, panel, &QWidget::setVisible);
    connect(row, &QPushButton::clicked, this, [this, row](bool chosen) {
        if (row->isCheckable())
            emit ruleChosen(chosen ? std::optional(row->rule()) : std::nullopt);
    });
    connect(panel, &RulePanel::parameterChanged, this,
            [this, rule](const QString& path, const QString& value) { setParameter(rule, path, value); });
    connect(panel, &RulePanel::revertRequested, this, &RulesCard::revert);
}

void RulesCard::readDataset()
{
    for (RulePanel* panel : m_panels)
        panel->setDataset(m_state.dataset());
    refresh();
}

void RulesCard::refresh()
{
    const CleaningOptions& options = m_state.cleaningOptions();
    const auto on = std::count(options.enabled.begin(), options.enabled.end(), true);
    const bool reverted = options == options.revertedAll();
    m_count->setText(tr("%1 of %2 on").arg(on).arg(kRuleCount));
    m_all->setText(reverted ? tr("Switch all on") : tr("Revert all"));
    m_all->setToolTip(reverted ? QString() : tr("The file’s own values: an export is the file byte for byte"));
    for (RuleRow* row : m_rows) {
        row->setOn(options.isOn(row->rule()));
        if (m_state.dataset())
            row->setSummary(m_state.dataset()->cleaning->rules.at(static_cast<std::size_t>(row->rule())));
    }
    for (RulePanel* panel : m_panels)
        panel->setOptions(options);
    const bool running = m_state.dataset() && options != m_state.dataset()->cleaning->options;
    setFooter(running ? tr("Cleaning runs again; what is shown is of the run before.")
                      : tr("Whatever you set runs cleaning again and can be undone."));
}

void RulesCard::showChosen(std::optional<Rule> rule)
{
    for (RuleRow* row : m_rows)
        row->setChecked(row->isCheckable() && rule == row->rule());
}

void RulesCard::store(Rule rule, bool on)
{
    CleaningOptions options = m_state.cleaningOptions();
    options.set(rule, on);
    m_state.setCleaningOptions(options, (on ? tr("switch on “%1”") : tr("switch off “%1”")).arg(ruleTitle(rule)));
}

void RulesCard::setParameter(Rule rule, const QString& path, const QString& value)
{
    CleaningOptions options = m_state.cleaningOptions();
    const bool held = parseNumber(value.toStdString()).has_value(); // steps of a number undo as one, choices singly
    if (setCleaningParameter(options, path.toStdString(), value.toStdString()))
        m_state.setCleaningOptions(options, tr("set “%1”").arg(ruleTitle(rule)), held ? path : QString());
    refresh(); // a value that will not do gives way to the one in force
}

void RulesCard::revert(Rule rule, bool on)
{
    CleaningOptions options = m_state.cleaningOptions();
    if (on)
        options.reverts.rules.insert(rule);
    else
        options.reverts.rules.erase(rule);
    m_state.setCleaningOptions(options, (on ? tr("revert “%1”") : tr("make “%1” again")).arg(ruleTitle(rule)));
}

void RulesCard::revertOrSwitchAll()
{
    CleaningOptions options = m_state.cleaningOptions();
    if (options != options.revertedAll())
        return m_state.setCleaningOptions(options.revertedAll(), tr("revert all cleaning"));
    options.enabled = CleaningOptions::everyRule();
    m_state.setCleaningOptions(options, tr("switch on all rules"));
}

} // namespace marquee
