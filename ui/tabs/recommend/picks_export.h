// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/pick_sheet.h"

#include <QString>

class QWidget;

namespace marquee {

class ExplorerState;

/// A list for what Recommend is asked as a sheet to hand on, with the question, and the options that made it.
/// @param queryName a persona's; empty: the titles asked about are named
PickSheet sheetOf(const ExplorerState& state, const PickList& list, const PickOptions& options, const QString& heading,
                  const QString& queryName = {});

/// Names the cluster of each line, and adds to the facts how the clusters were made.
void addClusters(const ExplorerState& state, PickSheet& sheet);

/// Asks where to, and writes a CSV table, an Excel workbook or a web page, as the ending says.
/// @param title of the dialog: "Export picks"
/// @param name proposed, without ending: "picks"
void exportSheet(QWidget* parent, const QString& title, const QString& name, const PickSheet& sheet);

/// The sheet as spreadsheets take it from the clipboard.
void copySheet(const PickSheet& sheet);

} // namespace marquee
