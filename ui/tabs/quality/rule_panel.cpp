// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/rule_panel.h"

#include "models/rule_words.h"
#include "tabs/quality/parameter_field.h"
#include "theme/scale.h"
#include "widgets/link_button.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace marquee {

namespace {

constexpr int kIndent = 48; // under the rule's name

} // namespace

RulePanel::RulePanel(Rule rule, QWidget* parent)
    : QWidget(parent), m_rule(rule), m_lines(new QVBoxLayout), m_deeds(new WrapLabel({}, FontRole::Footer)),
      m_revert(new LinkButton({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(kIndent), scaled(4), scaled(12), scaled(10));
    column->setSpacing(scaled(6));
    m_lines->setSpacing(scaled(4));
    column->addLayout(m_lines);
    auto* last = new QHBoxLayout;
    last->setSpacing(scaled(8));
    last->addWidget(m_deeds, 1);
    last->addWidget(m_revert, 0, Qt::AlignTop);
    column->addLayout(last);
    connect(m_revert, &LinkButton::clicked, this, [this] { emit revertRequested(m_rule, !m_reverted); });
    setDataset(nullptr);
}

void RulePanel::setDataset(const DatasetPtr& dataset)
{
    m_data = dataset;
    makeFields(dataset.get());
    refreshDeeds();
}

/// Fields that are there already stay: one of them may be in use.
void RulePanel::makeFields(const Dataset* dataset)
{
    const auto parameters = parametersOf(m_rule, dataset);
    std::vector<QString> paths;
    for (const ParameterWords& words : parameters)
        paths.push_back(words.path);
    if (std::exchange(m_paths, paths) == paths)
        return;
    for (ParameterField* field : m_fields)
        field->deleteLater();
    m_fields.clear();
    for (const ParameterWords& words : parameters) {
        auto* field = new ParameterField(words);
        m_fields.push_back(field);
        m_lines->addWidget(field);
        connect(field, &ParameterField::changed, this, &RulePanel::parameterChanged);
    }
}

void RulePanel::setOptions(const CleaningOptions& options)
{
    for (ParameterField* field : m_fields)
        field->setValue(parameterValue(options, field->path()));
    m_reverted = options.reverts.rules.contains(m_rule);
    refreshDeeds();
}

void RulePanel::refreshDeeds()
{
    const auto summary = m_data ? m_data->cleaning->rules.at(static_cast<std::size_t>(m_rule)) : RuleSummary{};
    m_deeds->setText(ruleDeeds(summary, m_rule));
    const bool acts = summary.changes > 0 || summary.dropped > 0;
    m_revert->setVisible(m_reverted || (acts && ruleKind(m_rule) != RuleKind::Reads));
    m_revert->setText(m_reverted ? tr("Make again") : tr("Revert"));
    m_revert->setToolTip(m_reverted ? tr("This rule’s changes are taken back: make them again")
                                    : tr("Take back every change of this rule; the others stay as they are"));
}

void RulePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().window);
}

} // namespace marquee
