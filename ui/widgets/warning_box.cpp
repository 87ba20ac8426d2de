// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/warning_box.h"

#include "theme/icons.h"
#include "theme/style_painter.h"
#include "theme/theme.h"
#include "widgets/wrap_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace marquee {
namespace {

constexpr int kIcon = 14;
constexpr int kPadding = 8;

} // namespace

WarningBox::WarningBox(QWidget* parent) : QWidget(parent), m_words(new WrapLabel({}, FontRole::Footer, &Theme::text))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding + kIcon + 8, kPadding, kPadding, kPadding);
    column->addWidget(m_words);
}

void WarningBox::setText(const QString& text)
{
    m_words->setText(text);
}

QString WarningBox::text() const
{
    return m_words->text();
}

void WarningBox::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    paintPanel(painter, rect(), theme.warningBack, theme.warningBorder, 5);
    painter.drawPixmap(kPadding, kPadding, iconPixmap(IconName::Warning, theme.warning, kIcon, devicePixelRatioF()));
}

} // namespace marquee
