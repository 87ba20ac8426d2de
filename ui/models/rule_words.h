// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleaning/cleaning.h"

#include <QString>

namespace marquee {

/// What the window calls a cleaning rule: "Repair text".
QString ruleTitle(Rule rule);
/// What it looks for, in a few words: "UTF-8 read as Windows-1252".
QString ruleHint(Rule rule);
/// What a title it points at is called: "borrowed facts". Empty for rules that change cells.
QString flagName(Rule rule);
/// The rule is there to change cells; others flag titles, and change cells where their action says so, or read.
bool changesCells(Rule rule);
/// How much it did: "40 cells", "382 titles", "off".
QString ruleCount(const RuleSummary& summary, Rule rule);
/// The same in full: "40 cells changed. 12 titles left out." Empty where it did nothing.
QString ruleDeeds(const RuleSummary& summary, Rule rule);

} // namespace marquee
