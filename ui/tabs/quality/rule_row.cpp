// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/rule_row.h"

#include "models/rule_words.h"
#include "theme/colours.h"
#include "theme/scale.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/switch_button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace marquee {

namespace {

constexpr int kHeight = 34;

} // namespace

RuleRow::RuleRow(Rule rule, QWidget* parent)
    : QPushButton(parent), m_rule(rule), m_switch(new SwitchButton(ruleTitle(rule), this)),
      m_count(new ThemedLabel({}, FontRole::Table, &Theme::text2, this)),
      m_chevron(new IconButton(IconName::ChevronDown, tr("Parameters of %1").arg(ruleTitle(rule)), this))
{
    const bool acts = ruleKind(rule) != RuleKind::Reads;
    setCheckable(acts);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Changes of %1").arg(ruleTitle(rule)));
    setToolTip(acts ? tr("Show the changes of this rule below") : ruleHint(rule));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(12), 0, scaled(6), 0);
    row->setSpacing(scaled(8));
    auto* name = new ThemedLabel(ruleTitle(rule), FontRole::Table, &Theme::text, this);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    row->addWidget(m_switch);
    row->addWidget(name);
    row->addWidget(new ElidedLabel(ruleHint(rule), FontRole::Footer, &Theme::text2, this), 1);
    row->addWidget(m_count);
    row->addWidget(m_chevron);
    m_chevron->setCheckable(true);
    for (QWidget* label : {static_cast<QWidget*>(name), static_cast<QWidget*>(m_count)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_switch, &SwitchButton::toggled, this, [this](bool on) { emit switched(m_rule, on); });
    connect(m_chevron, &QToolButton::toggled, this, [this](bool open) {
        m_chevron->setIcon(marquee::icon(open ? IconName::ChevronUp : IconName::ChevronDown));
        emit unfolded(open);
    });
}

void RuleRow::setOn(bool on)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
}

void RuleRow::setSummary(const RuleSummary& summary)
{
    m_count->setText(ruleCount(summary, m_rule));
}

QSize RuleRow::sizeHint() const
{
    return {scaled(300), scaled(kHeight)};
}

void RuleRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), theme.selection);
    else if (isCheckable() && underMouse())
        painter.fillRect(rect(), mixed(theme.surface, theme.sunken, 0.6));
    painter.fillRect(QRect(0, 0, width(), 1), theme.grid);
}

} // namespace marquee
