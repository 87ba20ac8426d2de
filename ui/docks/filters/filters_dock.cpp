// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/filters_dock.h"

#include "docks/filters/check_section.h"
#include "docks/filters/check_source.h"
#include "docks/filters/combo_section.h"
#include "docks/filters/range_section.h"
#include "docks/filters/type_section.h"
#include "explorer/explorer_state.h"
#include "theme/scale.h"
#include "widgets/scroll_column.h"

#include <QVBoxLayout>

namespace marquee {

namespace {

constexpr int kWidth = 232;
constexpr int kGenresAtFirst = 6;
constexpr int kLanguagesAtFirst = 4;
constexpr int kRatingsAtFirst = 4;

} // namespace

FiltersDock::FiltersDock(ExplorerState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    auto* column = new QWidget;
    addSections(column);
    auto* scroll = new ScrollColumn(this);
    scroll->setWidget(column);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setMinimumWidth(scaled(kWidth));

    connect(&m_state, &ExplorerState::datasetChanged, this, &FiltersDock::readDataset);
    connect(&m_state, &ExplorerState::filterChanged, this, &FiltersDock::readFilter);
    readDataset();
}

QSize FiltersDock::sizeHint() const
{
    return {scaled(kWidth), scaled(600)};
}

void FiltersDock::addSections(QWidget* column)
{
    m_sections = {new TypeSection(m_state, column),
                  new RangeSection(m_state, Measure::WeightedScore, column),
                  new RangeSection(m_state, Measure::ReleaseYear, column),
                  new CheckSection(m_state, labelSource(ListField::Genres), kGenresAtFirst, column),
                  new CheckSection(m_state, labelSource(ListField::Languages), kLanguagesAtFirst, column),
                  new ComboSection(m_state, tr("Available in"), labelSource(ListField::Countries), column),
                  new CheckSection(m_state, ageRatingSource(), kRatingsAtFirst, column),
                  new CheckSection(m_state, runtimeSource(), kRatingsAtFirst, column),
                  new CheckSection(m_state, basisSource(), kRatingsAtFirst + 1, column)};
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(9);
    for (FilterSection* section : m_sections)
        layout->addWidget(section);
    layout->addStretch();
}

void FiltersDock::readDataset()
{
    for (FilterSection* section : m_sections)
        section->setVisible(m_state.dataset() && section->readDataset());
    readFilter();
}

void FiltersDock::readFilter()
{
    if (!m_state.dataset())
        return;
    for (FilterSection* section : m_sections)
        section->readFilter();
}

void FiltersDock::clearFilters()
{
    m_state.setFilter({}, tr("clear filters"));
}

} // namespace marquee
