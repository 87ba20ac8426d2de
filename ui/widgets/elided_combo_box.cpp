// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_combo_box.h"

#include "widgets/plain_tip.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace marquee {

ElidedComboBox::ElidedComboBox(const QString& words, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
}

QString ElidedComboBox::elidedText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - 2);
}

bool ElidedComboBox::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || elidedText() == currentText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       plainTip(accessibleName() + QLatin1Char('\n') + currentText()), this);
    return true;
}

void ElidedComboBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = elidedText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace marquee
