// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/filter_strip.h"

#include "explorer/explorer_state.h"
#include "mainwindow/chip_area.h"
#include "mainwindow/filter_chips.h"
#include "theme/numbers.h"
#include "theme/theme.h"
#include "widgets/filter_chip.h"
#include "widgets/link_button.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace marquee {

namespace {

QList<ChipPart> chipParts(const ChipText& chip)
{
    QList<ChipPart> parts{{FilterStrip::tr("%1: ").arg(chip.label), false}};
    for (qsizetype i = 0; i < chip.values.size(); ++i) {
        if (i > 0)
            parts.append({FilterStrip::tr(" or "), false});
        parts.append({chip.values[i], true});
    }
    return parts;
}

} // namespace

FilterStrip::FilterStrip(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_shown(new ThemedLabel({}, FontRole::CardTitle, &Theme::text, this)),
      m_whole(new ThemedLabel({}, FontRole::Table, &Theme::text2, this)), m_chips(new ChipArea(this))
{
    setAccessibleName(tr("Filters that are set"));
    auto* clear = new LinkButton(tr("Clear all"), this);
    connect(clear, &LinkButton::clicked, this, [this] { m_state.setFilter({}, tr("clear filters")); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 14, 6);
    row->setSpacing(4);
    row->addWidget(m_shown);
    row->addWidget(m_whole);
    row->addSpacing(6);
    row->addWidget(m_chips, 1);
    row->addWidget(clear);
    connect(&m_state, &ExplorerState::filterChanged, this, &FilterStrip::refresh);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &FilterStrip::refresh);
    hide();
}

void FilterStrip::refresh()
{
    const QList<ChipText> chips = filterChips(m_state);
    setVisible(!chips.isEmpty());
    if (chips.isEmpty())
        return m_chips->setChips({});
    m_shown->setText(integerText(static_cast<qint64>(m_state.shown().size())));
    m_whole->setText(tr("of %1 shown").arg(integerText(static_cast<qint64>(m_state.dataset()->all().size()))));
    QList<FilterChip*> shown;
    for (const ChipText& text : chips) {
        auto* chip = new FilterChip(chipParts(text), m_chips);
        connect(chip, &FilterChip::clicked, this, &FilterStrip::editRequested);
        connect(chip, &FilterChip::removed, this,
                [this, text] { m_state.setFilter(text.without, tr("remove filter “%1”").arg(text.label)); });
        shown.append(chip);
    }
    m_chips->setChips(shown);
}

void FilterStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().border);
}

} // namespace marquee
