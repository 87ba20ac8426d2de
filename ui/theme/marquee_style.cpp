// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/marquee_style.h"

#include "theme/colours.h"
#include "theme/focus_ring.h"
#include "theme/label_painter.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kRingWidth = 2;
constexpr int kRingGap = 1;
constexpr int kCellPadding = 8;
constexpr int kToolPadding = 8;

bool isDense(const QWidget* widget)
{
    return widget && widget->property(MarqueeStyle::kDense).toBool();
}

/// The ring lies outside its widget; inside where the widget fills the window from edge to edge.
void paintFocusRing(QPainter& painter, const QRect& rect, const QWidget* frame)
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    const QWidget* target = ring ? ring->widget() : nullptr;
    const QVariant radius = target ? target->property(FocusRing::kFocusRadius) : QVariant();
    const bool inside = qobject_cast<const QAbstractScrollArea*>(target) != nullptr;
    const double inset = kRingWidth / 2.0 + (inside ? kRingWidth + kRingGap : 0);
    const double corner = (radius.isValid() ? radius.toDouble() : 5 * uiScale()) + (inside ? 0 : 2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().accent, kRingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
}

Pointing pointing(QStyle::PrimitiveElement arrow)
{
    switch (arrow) {
    case QStyle::PE_IndicatorArrowUp:
        return Pointing::Up;
    case QStyle::PE_IndicatorArrowLeft:
        return Pointing::Left;
    case QStyle::PE_IndicatorArrowRight:
        return Pointing::Right;
    default:
        return Pointing::Down;
    }
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Theme& t = currentTheme();
    paintInput(painter, option);
    paintChevron(painter, arrow, Pointing::Down, option.state & QStyle::State_Enabled ? t.text2 : disabledInk(t));
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Theme& t = currentTheme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const double half = 1.5 * uiScale();
    const QPointF centre = QRectF(handle).center();
    QRectF groove(option.rect.left(), centre.y() - half, option.rect.width(), 2 * half);
    paintPanel(painter, groove, t.whole, QColor(), half);
    option.upsideDown ? groove.setLeft(centre.x()) : groove.setRight(centre.x());
    paintPanel(painter, groove, enabled ? t.accent : t.border, QColor(), half);
    paintHandle(painter, centre, enabled, option.activeSubControls & QStyle::SC_SliderHandle);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    const Theme& t = currentTheme();
    if (option.frame)
        paintInput(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.state & QStyle::State_Enabled && option.stepEnabled & step ? t.text2 : disabledInk(t);
    };
    paintChevron(painter, up, Pointing::Up, ink(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, down, Pointing::Down, ink(QAbstractSpinBox::StepDownEnabled));
}

void paintToolBarSeparator(QPainter& painter, const QRect& rect)
{
    painter.fillRect(QRect(rect.center().x(), rect.top() + scaled(4), 1, rect.height() - scaled(8)),
                     currentTheme().border);
}

} // namespace

MarqueeStyle::MarqueeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void MarqueeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The style sheet's layer answers for the size of spin boxes without asking this style.
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setMinimumHeight(scaled(28));
    if (auto* tabs = qobject_cast<QTabBar*>(widget))
        tabs->setExpanding(false);
    auto* header = qobject_cast<QHeaderView*>(widget);
    if (header && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int MarqueeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // Qt takes it for the padding of cells as well
        return qobject_cast<const QAbstractItemView*>(widget) ? scaled(kCellPadding) - 1 : kRingWidth + kRingGap;
    case PM_FocusFrameVMargin:
        return kRingWidth + kRingGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return scaled(13);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return scaled(16);
    case PM_SliderLength:
        return scaled(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MarqueeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize MarqueeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = scaled(isDense(widget) ? 24 : 28);
    switch (type) {
    case CT_PushButton:
        result.setHeight(height);
        result.setWidth(size.width() + 2 * scaled(isDense(widget) ? 10 : 12) + 2); // 2: kIconGap is wider than Qt's
        break;
    case CT_ToolButton:
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option); tool && hasWords(*tool))
            result.setWidth(toolLabelWidth(*tool) + 2 * scaled(kToolPadding));
        result = result.expandedTo({height, height});
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(height);
        break;
    default:
        break;
    }
    return result;
}

QRect MarqueeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                   const QWidget* widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return visualRect(option->direction, r, {r.right() - scaled(24), r.top(), scaled(22), r.height()});
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, r, r.adjusted(scaled(9), 1, -scaled(24), -1));
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin) {
        const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? scaled(5) : scaled(22);
        const QRect column(r.right() - buttons + 1, r.top() + 1, buttons - 1, r.height() - 2);
        const int half = column.height() / 2;
        switch (sub) {
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(scaled(5), 1, -buttons, -1));
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, column.adjusted(0, 2, 0, half - column.height()));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, column.adjusted(0, half, 0, -2));
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect MarqueeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(scaled(4), 0, -scaled(4), 0);
    return rect;
}

void MarqueeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_PanelButtonTool:
        return paintToolButton(*painter, *option);
    case PE_FrameFocusRect:
        return; // FocusRing shows the focus
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintInput(*painter, *option);
        return;
    }
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paintPushButton(*painter, *button);
        return;
    case PE_IndicatorToolBarSeparator:
        return paintToolBarSeparator(*painter, option->rect);
    case PE_IndicatorMenuCheckMark:
        return paintCheckMark(*painter, option->rect, currentTheme().accent);
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return paintChevron(*painter, option->rect, up ? Pointing::Up : Pointing::Down, currentTheme().accent);
    }
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const bool enabled = option->state & State_Enabled;
        return paintChevron(*painter, option->rect, pointing(element),
                            enabled ? currentTheme().text2 : disabledInk(currentTheme()));
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MarqueeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == CE_FocusFrame)
        return paintFocusRing(*painter, option->rect, widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button)
        return paintButtonLabel(*painter, *button);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (element == CE_ToolButtonLabel && tool && hasWords(*tool))
        return paintToolLabel(*painter, *tool);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MarqueeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return paintComboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && tool && hasWords(*tool)) {
        proxy()->drawPrimitive(PE_PanelButtonTool, option, painter, widget);
        return proxy()->drawControl(CE_ToolButtonLabel, option, painter, widget);
    }
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal)
        return paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace marquee
