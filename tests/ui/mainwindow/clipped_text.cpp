// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/clipped_text.h"

#include "charts/chart_export.h"
#include "charts/chart_view.h"
#include "charts/plot_chart.h"
#include "ui/charts/drawn_texts.h"
#include "widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>

#include <algorithm>

namespace marquee::test {

namespace {

constexpr int kRounding = 1; // hints are rounded up, layouts down

QString pathOf(const QWidget& widget)
{
    QStringList parts;
    for (const QWidget* at = &widget; at && parts.size() < 4; at = at->parentWidget())
        parts.prepend(QString::fromLatin1(at->metaObject()->className()).remove(QLatin1String("marquee::")) +
                      (at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
    return parts.join(QLatin1Char('/'));
}

QString complaint(const QWidget& widget, const QString& text, QSize needed)
{
    return QStringLiteral("%1 “%2” is %3x%4, needs %5x%6")
        .arg(pathOf(widget), text.left(50))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

bool fits(const QWidget& widget, QSize needed)
{
    return needed.width() <= widget.width() + kRounding && needed.height() <= widget.height() + kRounding;
}

void checkLabel(const QLabel& label, QStringList& found)
{
    if (label.text().isEmpty() || dynamic_cast<const ElidedLabel*>(&label))
        return;
    const QSize needed = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    if (!fits(label, needed))
        found.append(complaint(label, label.text(), needed));
}

void checkButton(const QAbstractButton& button, QStringList& found)
{
    if (button.text().isEmpty() || fits(button, {button.minimumSizeHint().width(), button.sizeHint().height()}))
        return;
    if (button.toolTip().isEmpty())
        found.append(complaint(button, button.text(), button.sizeHint()));
}

void checkTabs(const QTabBar& bar, QStringList& found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        const int needed = bar.fontMetrics().horizontalAdvance(bar.tabText(i));
        if (tab.width() < needed || tab.right() > bar.width())
            found.append(complaint(bar, bar.tabText(i), {needed, 0}));
    }
}

void checkHeader(const QHeaderView& header, QStringList& found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i))
            continue;
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool told = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isValid();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (needed > header.sectionSize(i) && !told)
            found.append(complaint(header, text, {needed, 0}));
    }
}

void checkCombo(const QComboBox& combo, QStringList& found)
{
    constexpr int kArrow = 24;
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    if (needed > combo.width() - kArrow && combo.toolTip().isEmpty())
        found.append(complaint(combo, combo.currentText(), {needed, 0}));
}

/// The part of `inner` along one direction that scrolling cannot bring between `low` and `high`, in px.
int cutOff(int innerLow, int innerHigh, int low, int high)
{
    return std::max(low - innerLow, 0) + std::max(innerHigh - high, 0);
}

bool scrolls(const QScrollBar& bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar.maximum() > bar.minimum();
}

/// The widget around one that cuts off a part of it and cannot be scrolled; null where all of it can be seen.
const QWidget* cutter(const QWidget& widget, QRect part)
{
    for (const QWidget* at = &widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        const QWidget* around = at->parentWidget();
        part.translate(at->pos());
        const QRect room = around->rect();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        const bool inViewport = area && area->viewport() == around;
        const bool inHeader = qobject_cast<const QHeaderView*>(around->parentWidget()); // it follows its table
        if (inHeader || (inViewport && scrolls(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy())))
            part.moveLeft(std::clamp(part.left(), room.left(), std::max(room.left(), room.right() - part.width())));
        if (inViewport && scrolls(*area->verticalScrollBar(), area->verticalScrollBarPolicy()))
            part.moveTop(std::clamp(part.top(), room.top(), std::max(room.top(), room.bottom() - part.height())));
        if (cutOff(part.left(), part.right(), room.left(), room.right()) > kRounding ||
            cutOff(part.top(), part.bottom(), room.top(), room.bottom()) > kRounding)
            return around;
    }
    return nullptr;
}

/// Where a label's text lies in it.
QRect textPart(const QLabel& label)
{
    constexpr int kEndless = 10000;
    const QRect room(0, 0, label.contentsRect().width(), kEndless);
    const QSize size = label.wordWrap() ? label.fontMetrics().boundingRect(room, Qt::TextWordWrap, label.text()).size()
                                        : label.sizeHint();
    return QStyle::alignedRect(label.layoutDirection(), label.alignment(), size.boundedTo(label.size()), label.rect());
}

void checkPlace(const QWidget& widget, QStringList& found)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    if (text.isEmpty())
        return;
    if (const QWidget* around = cutter(widget, label ? textPart(*label) : widget.rect()))
        found.append(QStringLiteral("%1 “%2” is cut off by %3, %4 wide and %5 high")
                         .arg(pathOf(widget), text.left(50), pathOf(*around))
                         .arg(around->width())
                         .arg(around->height()));
}

void checkChart(const ChartView& view, QStringList& found)
{
    if (!view.plotChart() || !view.plotChart()->emptyText().isEmpty())
        return;
    const QSize size = view.plotChart()->size().toSize();
    const std::vector<DrawnText> texts = textsOf(renderSvg(*view.plotChart(), size));
    const QSizeF whole(size.width(), size.height() + footHeight(view.plotChart()->foot(), size.width()));
    const QRectF chart = QRectF(QPointF(), whole).adjusted(-kRounding, -kRounding, kRounding, kRounding);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!chart.contains(texts[i].box))
            found.append(QStringLiteral("%1 “%2” lies outside the chart").arg(pathOf(view), texts[i].text));
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].box.intersects(texts[j].box))
                found.append(QStringLiteral("%1 “%2” on “%3”").arg(pathOf(view), texts[i].text, texts[j].text));
    }
}

void checkOne(const QWidget& widget, QStringList& found)
{
    checkPlace(widget, found);
    if (const auto* view = qobject_cast<const ChartView*>(&widget))
        checkChart(*view, found);
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        checkLabel(*label, found);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        checkButton(*button, found);
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        checkTabs(*tabs, found);
    else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        checkHeader(*header, found);
    else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        checkCombo(*combo, found);
}

} // namespace

QStringList clippedTexts(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible())
            checkOne(*widget, found);
    return found;
}

} // namespace marquee::test
