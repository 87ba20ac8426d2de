// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marquee {

/// The files that can be read, as QFileDialog takes them.
QString tableFilesFilter();

} // namespace marquee
