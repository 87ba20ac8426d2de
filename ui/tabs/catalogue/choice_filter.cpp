// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/choice_filter.h"

#include "docks/filters/choice_list.h"
#include "explorer/explorer_state.h"
#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"
#include "widgets/plain_tip.h"

#include <QPainter>

namespace marquee {

namespace {

constexpr int kAllRows = 1000; // the popup scrolls by itself: nothing is behind a "more"
constexpr int kPopupWidth = 240;
constexpr int kHeight = 22;
constexpr int kLeastWidth = 40;

} // namespace

ChoiceFilter::ChoiceFilter(ExplorerState& state, const CheckSource& source, QWidget* parent)
    : PopupCombo(parent), m_state(state), m_list(new ChoiceList(state, source, kAllRows))
{
    setAccessibleName(tr("Filter by %1").arg(source.title.toLower()));
    setFont(themeFont(FontRole::Footer));
    setPopup(m_list);
    setLeastPopupWidth(scaled(kPopupWidth));
    m_list->readDataset();
    connect(&state, &ExplorerState::filterChanged, this, &ChoiceFilter::readFilter);
    readFilter();
}

QSize ChoiceFilter::sizeHint() const
{
    return {scaled(kPopupWidth) / 2, scaled(kHeight)};
}

QSize ChoiceFilter::minimumSizeHint() const
{
    return {scaled(kLeastWidth), scaled(kHeight)};
}

void ChoiceFilter::readFilter()
{
    if (!m_state.dataset())
        return;
    m_list->readFilter();
    const QStringList chosen = m_list->chosenLabels();
    m_inForce = !chosen.isEmpty();
    setText(m_inForce ? chosen.join(tr(", ")) : tr("any"));
    setToolTip(m_inForce ? plainTip(text()) : QString());
    update();
}

void ChoiceFilter::paintEvent(QPaintEvent* event)
{
    PopupCombo::paintEvent(event);
    if (!m_inForce)
        return;
    QPainter painter(this);
    paintPanel(painter, rect(), QColor(), currentTheme().accent, 5 * uiScale());
}

} // namespace marquee
