// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace marquee {

/// Asks where to save a file, beginning in the folder of the last export of whatever kind. A name typed without an
/// ending gets that of `name`, before an existing file is asked about.
/// @param name proposed, with its ending: "picks.csv"
/// @param filter as QFileDialog takes it: "CSV table (*.csv)"
/// @return the path; empty when the user thought better of it
QString askWhereToSave(QWidget* parent, const QString& title, const QString& name, const QString& filter);

} // namespace marquee
