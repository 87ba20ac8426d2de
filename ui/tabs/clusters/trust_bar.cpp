// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/trust_bar.h"

#include "theme/numbers.h"
#include "theme/theme.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marquee {
namespace {

constexpr int kNameWidth = 104;
constexpr int kValueWidth = 36;
constexpr int kGap = 8;
constexpr int kThickness = 6;

} // namespace

TrustBar::TrustBar(const QString& name, QWidget* parent)
    : QWidget(parent), m_value(std::numeric_limits<double>::quiet_NaN()),
      m_text(new ThemedLabel({}, FontRole::Table, &Theme::text))
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kGap);
    auto* label = new ThemedLabel(name, FontRole::Table, &Theme::text2);
    label->setFixedWidth(kNameWidth);
    m_text->setFixedWidth(kValueWidth);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(label);
    row->addStretch();
    row->addWidget(m_text);
}

void TrustBar::setValue(double value)
{
    m_value = value;
    m_text->setText(decimalText(value, 2));
    setAccessibleDescription(m_text->text());
    update();
}

void TrustBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme& theme = currentTheme();
    const QRectF groove(kNameWidth + kGap, (height() - kThickness) / 2.0, width() - kNameWidth - kValueWidth - 2 * kGap,
                        kThickness);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(groove, kThickness / 2.0, kThickness / 2.0);
    if (std::isnan(m_value) || m_value <= 0)
        return;
    QRectF filled = groove;
    filled.setWidth(groove.width() * std::min(m_value, 1.0));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(filled, kThickness / 2.0, kThickness / 2.0);
}

} // namespace marquee
