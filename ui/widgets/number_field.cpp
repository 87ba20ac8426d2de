// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_field.h"

#include "theme/colours.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "theme/theme.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace marquee {

std::optional<double> numberIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("[-+]?[0-9.,]*[0-9]"));
    QString plain = text;
    plain.replace(QChar(0x2212), u'-');
    const QString found = number.match(plain).captured();
    bool valid = false;
    double value = QLocale().toDouble(found, &valid);
    if (!valid)
        value = QLocale::c().toDouble(found, &valid);
    return valid ? std::optional(value) : std::nullopt;
}

NumberField::NumberField(QWidget* parent) : QLineEdit(parent)
{
    setFont(themeFont(FontRole::Table));
    setAlignment(Qt::AlignRight);
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &NumberField::updateGeometry);
}

QSize NumberField::sizeHint() const
{
    const int needed = static_cast<int>(tabularWidth(QFontMetricsF(font()), text())) + 4;
    return {std::max(scaled(kWidth), needed), scaled(22)};
}

QSize NumberField::minimumSizeHint() const
{
    return sizeHint();
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    QTimer::singleShot(0, this, &QLineEdit::selectAll); // after the click that would place the cursor
}

void NumberField::paintEvent(QPaintEvent* event)
{
    if (hasFocus())
        return QLineEdit::paintEvent(event);
    const Theme& t = currentTheme();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? t.text : disabledInk(t));
    drawTabular(painter, QRectF(rect()).adjusted(0, 0, -1, 0), Qt::AlignRight | Qt::AlignVCenter, text());
    if (isEnabled() && underMouse())
        painter.fillRect(QRect(0, height() - 2, width(), 1), t.control);
}

} // namespace marquee
