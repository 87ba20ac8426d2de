// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/filters_dock.h"

#include "docks/filters/check_section.h"
#include "docks/filters/check_source.h"
#include "docks/filters/combo_section.h"
#include "docks/filters/group_sources.h"
#include "docks/filters/range_section.h"
#include "docks/filters/segment_section.h"
#include "docks/filters/type_section.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "theme/scale.h"
#include "widgets/scroll_column.h"

#include <QVBoxLayout>

namespace marquee {

namespace {

constexpr int kWidth = 232;
constexpr int kGenresAtFirst = 6;
constexpr int kLanguagesAtFirst = 4;
constexpr int kRatingsAtFirst = 4;
constexpr int kClustersAtFirst = 12;     ///< all that a sweep suggests
constexpr std::size_t kMostLabels = 200; ///< of a further column: more is no list to tick

} // namespace

FiltersDock::FiltersDock(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state), m_column(new QWidget)
{
    addSections(m_column);
    auto* scroll = new ScrollColumn(this);
    scroll->setWidget(m_column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(scaled(kWidth));

    connect(&m_state, &ExplorerState::datasetChanged, this, &FiltersDock::readDataset);
    connect(&m_state, &ExplorerState::filterChanged, this, &FiltersDock::readFilter);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &FiltersDock::readClusters);
    connect(&m_state, &ExplorerState::clusterNamesChanged, this, &FiltersDock::readClusters);
    readDataset();
}

QSize FiltersDock::sizeHint() const
{
    return {scaled(kWidth), scaled(600)};
}

void FiltersDock::addSections(QWidget* column)
{
    m_clusters = new CheckSection(m_state, clusterSource(m_state), kClustersAtFirst, column);
    m_sections = {new TypeSection(m_state, column),
                  new RangeSection(m_state, Measure::WeightedScore, measureName(Measure::WeightedScore), column),
                  new RangeSection(m_state, Measure::ReleaseYear, measureName(Measure::ReleaseYear), column),
                  new CheckSection(m_state, labelSource(ListField::Genres), kGenresAtFirst, column),
                  new CheckSection(m_state, labelSource(ListField::Languages), kLanguagesAtFirst, column),
                  new ComboSection(m_state, tr("Available in"), labelSource(ListField::Countries), column),
                  new CheckSection(m_state, ageRatingSource(), kRatingsAtFirst, column),
                  new CheckSection(m_state, runtimeSource(), kRatingsAtFirst, column),
                  new CheckSection(m_state, basisSource(), kRatingsAtFirst + 1, column),
                  m_clusters,
                  new SegmentSection(m_state, column)};
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(9);
    for (FilterSection* section : m_sections)
        layout->addWidget(section);
    layout->addStretch();
}

/// Sections for what only this file has: its further numbers, and its categories with few enough labels to tick.
void FiltersDock::addFurtherSections()
{
    qDeleteAll(m_further);
    m_further.clear();
    if (!m_state.dataset())
        return;
    const auto catalogue = m_state.dataset()->catalogue;
    for (const std::size_t column : catalogue->metricColumns()) {
        const auto field = MeasureField::ofColumn(column);
        m_further.append(new RangeSection(m_state, field, numberName(*catalogue, field), m_column));
    }
    for (const std::size_t column : catalogue->categoryColumns()) {
        const auto labels = catalogue->list(LabelField::ofColumn(column)).dictionary().size();
        if (labels > 0 && labels <= kMostLabels)
            m_further.append(
                new CheckSection(m_state, categorySource(*catalogue, column), kLanguagesAtFirst, m_column));
    }
    auto* layout = static_cast<QVBoxLayout*>(m_column->layout());
    for (FilterSection* section : m_further)
        layout->insertWidget(layout->count() - 1, section); // before the stretch
}

void FiltersDock::readDataset()
{
    addFurtherSections();
    for (FilterSection* section : m_sections + m_further)
        section->setVisible(m_state.dataset() && section->readDataset());
    readFilter();
}

void FiltersDock::readClusters()
{
    m_clusters->setVisible(m_state.dataset() && m_clusters->readDataset());
    if (m_state.dataset())
        m_clusters->readFilter();
}

void FiltersDock::readFilter()
{
    if (!m_state.dataset())
        return;
    for (FilterSection* section : m_sections + m_further)
        section->readFilter();
}

void FiltersDock::clearFilters()
{
    m_state.setFilter({}, tr("clear filters"));
}

} // namespace marquee
