// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/explore/explore_bar.h"

#include "charts/chart_words.h"
#include "tabs/explore/selection_key.h"
#include "theme/theme.h"
#include "widgets/flow_layout.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

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
    : QWidget(parent), m_charts(new QPushButton), m_menu(new QMenu(this)),
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
    flow->addWidget(labelled(tr("Overlay"), m_overlay));
    flow->addWidget(labelled(tr("Selection as"), m_scale));
    row->addWidget(controls, 1);
    row->addWidget(m_key, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_overlay->setCurrentIndex(0);
    m_scale->setCurrentIndex(0);
    fillMenu();
    connect(m_overlay, &SegmentedControl::currentChanged, this, &ExploreBar::drawingChanged);
    connect(m_scale, &SegmentedControl::currentChanged, this, &ExploreBar::drawingChanged);
}

void ExploreBar::fillMenu()
{
    for (const CatalogueChartKind& kind : catalogueChartKinds()) {
        QAction* action = m_menu->addAction(ChartWords::tr(kind.title));
        action->setCheckable(true);
        action->setChecked(kind.shownAtFirst);
        action->setData(QString::fromLatin1(kind.id));
        connect(action, &QAction::toggled, this, [this] {
            nameButton();
            emit chartsChosen();
        });
    }
    nameButton();
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
        action->setChecked(ids.contains(action->data().toString()));
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
