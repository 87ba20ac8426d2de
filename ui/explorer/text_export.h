// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <string>

class QWidget;

namespace marquee {

/// Makes the bytes of a file that will have this name: its ending says which kind is wanted.
using FileContentFn = std::function<Result<std::string>(const QString& path)>;

/// Asks where to save a file and writes it whole or not at all; the window says so, or a box why it could not.
/// @param title of the dialog: "Export picks"
/// @param name proposed, with its ending
/// @param filter as QFileDialog takes it: "CSV table (*.csv);;Web page (*.html)"
void saveFileAs(QWidget* parent, const QString& title, const QString& name, const QString& filter,
                const FileContentFn& content);

/// The same for a CSV table.
void saveCsvAs(QWidget* parent, const QString& title, const QString& name, const std::string& text);

} // namespace marquee
