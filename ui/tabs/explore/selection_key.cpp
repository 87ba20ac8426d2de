// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/selection_key.h"

#include "charts/plot_paint.h"
#include "theme/numbers.h"
#include "theme/theme.h"

#include <QPainter>

#include <cmath>

namespace marquee {

namespace {

constexpr double kSquare = 10;
constexpr double kGap = 5;
constexpr double kBetween = 12;

QFont strongFont()
{
    QFont font = themeFont(FontRole::Table);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SelectionKey::SelectionKey(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString SelectionKey::wholeText() const
{
    return tr("all %1").arg(integerText(static_cast<qint64>(m_shown)));
}

QString SelectionKey::selectedText() const
{
    return m_selected == 0 ? QString() : tr("selected %1").arg(integerText(static_cast<qint64>(m_selected)));
}

void SelectionKey::setCounts(std::size_t shown, std::size_t selected)
{
    m_shown = shown;
    m_selected = selected;
    setAccessibleName(m_selected == 0 ? wholeText() : wholeText() + QStringLiteral(", ") + selectedText());
    updateGeometry();
    update();
}

QSize SelectionKey::sizeHint() const
{
    double width = kSquare + kGap + textWidth(wholeText(), themeFont(FontRole::Table));
    if (m_selected > 0)
        width += kBetween + kSquare + kGap + textWidth(selectedText(), strongFont());
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(textHeight(themeFont(FontRole::Table)))};
}

void SelectionKey::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const double middle = height() / 2.0;
    const QRectF square(0, std::round(middle - kSquare / 2), kSquare, kSquare);
    paintWholeBar(painter, square, BarEnd::Top, theme.whole, theme.wholeEdge);
    double x = kSquare + kGap;
    const QFont plain = themeFont(FontRole::Table);
    paintText(painter, {x, middle}, Qt::AlignLeft | Qt::AlignVCenter, wholeText(), plain, theme.text2);
    if (m_selected == 0)
        return;
    x += textWidth(wholeText(), plain) + kBetween;
    paintBar(painter, square.translated(std::round(x), 0), theme.accent);
    paintText(painter, {std::round(x) + kSquare + kGap, middle}, Qt::AlignLeft | Qt::AlignVCenter, selectedText(),
              strongFont(), theme.text);
}

} // namespace marquee
