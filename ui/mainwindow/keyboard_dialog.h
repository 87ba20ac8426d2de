// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace marquee {

/// Help > Keyboard: every shortcut of the program, taken from the actions themselves, and the keys of the views.
class KeyboardDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit KeyboardDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);

private:
    void addHeading(QGridLayout& grid, const QString& words);
    void addKey(QGridLayout& grid, const QString& keys, const QString& words);
};

} // namespace marquee
