// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/explore_bar.h"

#include "tabs/explore/selection_key.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace marquee {

namespace {

/// A label and its control, which a line break must not part.
QWidget* labelled(const QString& label, QWidget* control)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(8);
    auto* text = new ThemedLabel(label, FontRole::Table, &Theme::text2);
    text->setBuddy(control);
    row->addWidget(text);
    row->addWidget(control);
    control->setAccessibleName(label);
    return pair;
}

} // namespace

ExploreBar::ExploreBar(QWidget* parent)
    : QWidget(parent), m_charts(new QPushButton), m_menu(new QMenu(this)), m_outcome(new QComboBox),
      m_overlay(new SegmentedControl({tr("None"), tr("Type"), tr("Cluster")})),
      m_scale(new SegmentedControl({tr("Count"), tr("Share of each bar")})), m_key(new SelectionKey)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 2);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls, 8);
    m_charts->setMenu(m_menu);
    m_charts->setFont(themeFont(FontRole::Table));
    m_charts->setObjectName(QStringLiteral("chartChooser"));
    flow->addWidget(labelled(tr("Charts"), m_charts));
    flow->addWidget(labelled(tr("Mean of"), m_outcome));
    flow->addWidget(labelled(tr("Overlay"), m_overlay));
    flow->addWidget(labelled(tr("Selection as"), m_scale));
    row->addWidget(controls, 1);
    row->addWidget(m_key, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setToolTip(tr("The number whose mean stands beside genres, languages, countries and other labels"));
    m_overlay->setCurrentIndex(0);
    m_scale->setCurrentIndex(0);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &ExploreBar::drawingChanged);
    connect(m_overlay, &SegmentedControl::currentChanged, this, &ExploreBar::drawingChanged);
    connect(m_scale, &SegmentedControl::currentChanged, this, &ExploreBar::drawingChanged);
}

void ExploreBar::setCharts(const std::vector<CatalogueChartKind>& kinds)
{
    m_menu->clear();
    for (const CatalogueChartKind& kind : kinds)
        addAction(kind);
    nameButton();
}

void ExploreBar::addAction(const CatalogueChartKind& kind)
{
    QAction* action = m_menu->addAction(QString(kind.title).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(m_wished.value(kind.id, kind.shownAtFirst));
    action->setData(kind.id);
    connect(action, &QAction::toggled, this, [this, id = kind.id](bool chosen) {
        m_wished.insert(id, chosen);
        nameButton();
        emit chartsChosen();
    });
}

void ExploreBar::setOutcomes(const std::vector<Outcome>& outcomes)
{
    const QSignalBlocker quiet(m_outcome); // whoever sets them draws anyway
    const QString before = m_outcome->currentText();
    m_outcomes = outcomes;
    m_outcome->clear();
    for (const Outcome& each : outcomes)
        m_outcome->addItem(each.name);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findText(before)));
    m_outcome->setEnabled(outcomes.size() > 1);
}

Outcome ExploreBar::outcome() const
{
    const int index = m_outcome->currentIndex();
    return index < 0 ? Outcome{} : m_outcomes[static_cast<std::size_t>(index)];
}

void ExploreBar::nameButton()
{
    m_charts->setText(tr("%1 of %2 shown").arg(chosenCharts().size()).arg(m_menu->actions().size()));
}

QStringList ExploreBar::chosenCharts() const
{
    QStringList ids;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            ids << action->data().toString();
    }
    return ids;
}

void ExploreBar::setChosenCharts(const QStringList& ids)
{
    if (ids == chosenCharts())
        return;
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action); // one signal for all of them
        const QString id = action->data().toString();
        action->setChecked(ids.contains(id));
        m_wished.insert(id, action->isChecked());
    }
    nameButton();
    emit chartsChosen();
}

ChartOverlay ExploreBar::overlay() const
{
    switch (m_overlay->currentIndex()) {
    case 1:
        return ChartOverlay::Type;
    case 2:
        return ChartOverlay::Cluster;
    default:
        return ChartOverlay::None;
    }
}

SelectionScale ExploreBar::scale() const
{
    return m_scale->currentIndex() == 1 ? SelectionScale::Share : SelectionScale::Count;
}

void ExploreBar::setClustersAvailable(bool available)
{
    m_overlay->setSegmentEnabled(2, available);
    if (!available && m_overlay->currentIndex() == 2)
        m_overlay->setCurrentIndex(0);
}

void ExploreBar::setCounts(std::size_t shown, std::size_t selected)
{
    m_key->setCounts(shown, selected);
}

} // namespace marquee
