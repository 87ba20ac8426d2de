// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/drop_area.h"

#include "theme/theme.h"
#include "widgets/icon_label.h"
#include "widgets/themed_label.h"
#include "widgets/wrap_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace marquee {

DropArea::DropArea(QWidget* parent) : QWidget(parent)
{
    auto* heading = new ThemedLabel(tr("Drop a catalogue here"), FontRole::Section, &Theme::text, this);
    heading->setAlignment(Qt::AlignHCenter);
    auto* words =
        new WrapLabel(tr("CSV, JSON or Excel with one title per row, plain, zipped or gzipped. Only a title column is "
                         "needed; other columns are matched by their names and values."),
                      FontRole::Table, &Theme::text2, this);
    words->setAlignment(Qt::AlignHCenter);
    auto* button = new QPushButton(tr("Open catalogue…"), this);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, &DropArea::chooseRequested);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(new IconLabel(IconName::OpenFolder, &Theme::text2, this, 28), 0, Qt::AlignHCenter);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch();
}

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().control, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace marquee
