// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace marquee {

/// Search field: magnifier at the left, its shortcut as a hint at the right while empty, a cross that clears it
/// otherwise. Escape clears first and leaves the field second.
class ShortcutLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// @param shortcut brings the focus here from anywhere in the window; empty for none
    ShortcutLineEdit(const QString& placeholder, const QKeySequence& shortcut, QWidget* parent = nullptr);

signals:
    void left(); ///< Escape in the empty field

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_shortcut;
};

} // namespace marquee
