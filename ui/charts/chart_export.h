// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QChart;

namespace marquee {

struct ChartTable;

// Charts as files, exactly as on screen, captions, legends and footer with them. The chart keeps its size on screen; a
// picture is higher than `size` by the chart's foot.

/// The chart laid out at `size` and painted with `scale` device pixels a unit.
QImage renderPng(QChart& chart, QSize size, double scale);
/// One self-contained SVG document; text stays text.
QByteArray renderSvg(QChart& chart, QSize size);
/// One page of the chart's own size, without a date: equal charts give equal bytes where the seed of
/// Qt's hashes is fixed too.
QByteArray renderPdf(QChart& chart, QSize size);

/// Puts the picture on the clipboard, as pixels and as SVG.
void copyChart(QChart& chart, QSize size, double scale);
/// The table on the clipboard, tab separated, as spreadsheets take it.
void copyTable(const ChartTable& table);

/// Writes a file whole or not at all. Errors: FileUnwritable.
Status saveFile(const QString& path, const QByteArray& bytes);
/// The chart in the format that the ending of `path` names: png, svg or pdf. Errors: FileUnwritable, InvalidArgument.
Status saveChart(QChart& chart, QSize size, double scale, const QString& path);

} // namespace marquee
