// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_marks.h"

#include <QDialog>

namespace marquee {

/// The numbers of a chart as a table to read, sort by eye and copy.
class ChartTableDialog final : public QDialog
{
    Q_OBJECT
public:
    ChartTableDialog(const QString& title, ChartTable table, QWidget* parent = nullptr);

private:
    ChartTable m_table;
};

} // namespace marquee
