// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_table_dialog.h"

#include "charts/chart_export.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace marquee {

ChartTableDialog::ChartTableDialog(const QString& title, ChartTable table, QWidget* parent)
    : QDialog(parent), m_table(std::move(table))
{
    setWindowTitle(title);
    auto* cells =
        new QTableWidget(static_cast<int>(m_table.rows.size()), static_cast<int>(m_table.header.size()), this);
    cells->setHorizontalHeaderLabels(m_table.header);
    cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells->setFont(themeFont(FontRole::Table));
    cells->verticalHeader()->hide();
    for (int r = 0; r < cells->rowCount(); ++r) {
        const QStringList& row = m_table.rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < row.size(); ++c) {
            auto* item = new QTableWidgetItem(row[c]);
            item->setTextAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            cells->setItem(r, c, item);
        }
    }
    cells->resizeColumnsToContents();
    cells->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            [this] { copyTable(m_table); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(cells);
    layout->addWidget(buttons);
    resize(480, 420);
}

} // namespace marquee
