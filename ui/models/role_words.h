// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/raw_table.h"
#include "io/schema_choices.h"

#include <QList>
#include <QString>

namespace marquee {

/// What the window calls a role: "Genres", "Number of your own", "Not used".
QString roleTitle(Role role);
/// Every role in the order in which it is offered.
QList<Role> offeredRoles();
/// Why a column has its role, in one sentence without a full stop.
QString reasonText(const ColumnMapping& mapping);
/// Why a schema cannot open a catalogue, and what to do.
QString problemText(const SchemaProblem& problem, const RawTable& table);

/// A column's name as shown: “column 3” where the file gives it none. `column` < table.columns().
QString columnTitle(const RawTable& table, std::size_t column);
/// The first few different values of a column, on one line; empty for a column without values. O(1): only the
/// beginning of the table is looked at.
QString sampleText(const RawTable& table, std::size_t column);

} // namespace marquee
