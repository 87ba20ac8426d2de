// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/keyboard_dialog.h"

#include "theme/scale.h"
#include "widgets/key_cap.h"
#include "widgets/themed_label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marquee {

KeyboardDialog::KeyboardDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);

    addHeading(*grid, tr("Everywhere"));
    for (const QAction* action : actions)
        addKey(*grid, action->shortcut().toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')));
    addHeading(*grid, tr("In the find box"));
    addKey(*grid, tr("Up, Down"), tr("Move through the suggestions"));
    addKey(*grid, tr("Enter"), tr("Choose the marked suggestion"));
    addKey(*grid, tr("Esc"), tr("Leave the box"));
    addHeading(*grid, tr("In lists, sliders and charts"));
    addKey(*grid, tr("Tab"), tr("Go to the next control"));
    addKey(*grid, tr("Space"), tr("Tick, untick or press"));
    addKey(*grid, tr("Arrows"), tr("Move the mark or the handle by one step"));
    addHeading(*grid, tr("In the cluster scatter"));
    addKey(*grid, tr("Arrows"), tr("Move the view"));
    addKey(*grid, tr("+, −"), tr("Zoom"));
    addKey(*grid, tr("0, Home"), tr("Show all points"));
    addKey(*grid, tr("Alt+Arrows"), tr("Step to the nearest point in that direction"));
    addKey(*grid, tr("Enter"), tr("Pin the point stepped to"));
    addKey(*grid, tr("Space"), tr("Select it; Shift adds, Ctrl takes away"));
    addKey(*grid, tr("Esc"), tr("Let go of it, then clear the selection"));
    grid->setRowStretch(grid->rowCount(), 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    resize(scaled(460), scaled(600));
}

void KeyboardDialog::addHeading(QGridLayout& grid, const QString& words)
{
    auto* label = new ThemedLabel(words, FontRole::Section, &Theme::text, this);
    const int row = grid.rowCount();
    if (row > 1)
        grid.setRowMinimumHeight(row, scaled(36));
    grid.addWidget(label, row, 0, 1, 2, Qt::AlignBottom);
}

void KeyboardDialog::addKey(QGridLayout& grid, const QString& keys, const QString& words)
{
    const int row = grid.rowCount();
    grid.addWidget(new KeyCap(keys, this), row, 0, Qt::AlignLeft);
    grid.addWidget(new ThemedLabel(words, FontRole::Base, &Theme::text, this), row, 1);
}

} // namespace marquee
