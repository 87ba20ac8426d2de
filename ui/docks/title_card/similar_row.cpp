// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/title_card/similar_row.h"

#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"
#include "theme/theme.h"
#include "widgets/plain_tip.h"

#include <QPainter>

namespace marquee {
namespace {

constexpr int kHeight = 34;
constexpr int kScoreWidth = 34;
constexpr int kBarHeight = 6;

} // namespace

SimilarRow::SimilarRow(const QString& name, const QString& year, const Pick& pick, double scale, QWidget* parent)
    : QAbstractButton(parent), m_name(name), m_year(year), m_pick(pick), m_scale(scale)
{
    setText(name);
    setToolTip(plainTip(name + QLatin1Char(' ') + year + QLatin1Char('\n') + whySum(pick)));
    setAccessibleName(tr("%1 %2, ranking score %3").arg(name, year, decimalText(pick.score * 100, 1)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize SimilarRow::sizeHint() const
{
    return {220, kHeight};
}

void SimilarRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const QRect words(0, 2, width() - kScoreWidth - 8, 18);
    painter.setFont(themeFont(FontRole::Table));
    const int yearWidth = painter.fontMetrics().horizontalAdvance(m_year) + 5;
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width() - yearWidth);
    painter.setPen(underMouse() ? theme.accent : theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(theme.text3);
    painter.drawText(words.adjusted(painter.fontMetrics().horizontalAdvance(name) + 5, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_year);
    paintWhyBar(painter, QRectF(0, 22, words.width(), kBarHeight), m_pick.contributions, m_scale, theme);
    painter.setPen(theme.text);
    drawTabular(painter, QRect(width() - kScoreWidth, 0, kScoreWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
                decimalText(m_pick.score * 100, 1));
}

} // namespace marquee
