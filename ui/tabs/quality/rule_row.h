// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <QPushButton>

namespace marquee {

class IconButton;
class SwitchButton;
class ThemedLabel;

/// One cleaning rule: switch, name and what it looks for, how much it did, and a chevron for its parameters. A click
/// beside them asks for its changes; checked while they are shown.
class RuleRow final : public QPushButton
{
    Q_OBJECT
public:
    explicit RuleRow(Rule rule, QWidget* parent = nullptr);

    Rule rule() const noexcept { return m_rule; }
    SwitchButton& toggle() const noexcept { return *m_switch; }
    IconButton& chevron() const noexcept { return *m_chevron; }
    void setOn(bool on);
    void setSummary(const RuleSummary& summary);
    QSize sizeHint() const override;

signals:
    void switched(marquee::Rule rule, bool on);
    void unfolded(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Rule m_rule;
    SwitchButton* m_switch;
    ThemedLabel* m_count;
    IconButton* m_chevron;
};

} // namespace marquee
