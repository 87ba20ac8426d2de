// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

class QWidget;

namespace marquee {

/// Asks where to save a CSV table and writes it whole or not at all; the window says so, or a box why it could not.
/// @param title of the dialog: "Export picks"
/// @param name proposed, ending in .csv
void saveCsvAs(QWidget* parent, const QString& title, const QString& name, const std::string& text);

} // namespace marquee
