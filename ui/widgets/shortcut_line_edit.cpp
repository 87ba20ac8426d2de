// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcut_line_edit.h"

#include "theme/colours.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace marquee {

ShortcutLineEdit::ShortcutLineEdit(const QString& placeholder, const QKeySequence& shortcut, QWidget* parent)
    : QLineEdit(parent), m_shortcut(shortcut)
{
    setFont(themeFont(FontRole::Base));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(IconName::Search), LeadingPosition);
    QAction* clearing = addAction(icon(IconName::Close), TrailingPosition);
    clearing->setToolTip(tr("Clear"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString& text) { clearing->setVisible(!text.isEmpty()); });
    if (shortcut.isEmpty())
        return;
    connect(new QShortcut(shortcut, this), &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void ShortcutLineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_shortcut.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(themeFont(FontRole::Footer));
    painter.setPen(isEnabled() ? currentTheme().text2 : disabledInk(currentTheme()));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    painter.drawText(rect().adjusted(scaled(9), 0, -scaled(9), 0), static_cast<int>(alignment),
                     m_shortcut.toString(QKeySequence::NativeText));
}

void ShortcutLineEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (!text().isEmpty())
        return clear();
    clearFocus();
    emit left();
}

} // namespace marquee
