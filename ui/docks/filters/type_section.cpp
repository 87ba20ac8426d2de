// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/type_section.h"

#include "explorer/explorer_state.h"
#include "widgets/segmented_control.h"

#include <QSignalBlocker>

namespace marquee {

namespace {

// Segment 0 is "All"; the others in the order of TitleType.
constexpr int kFilms = 1;
constexpr int kSeries = 2;

} // namespace

TypeSection::TypeSection(ExplorerState& state, QWidget* parent)
    : FilterSection(state, tr("Type"), parent),
      m_choice(new SegmentedControl({tr("All"), tr("Films"), tr("Series")}, this))
{
    m_choice->setAccessibleName(tr("Type"));
    setBody(m_choice);
    connect(m_choice, &SegmentedControl::currentChanged, this, &TypeSection::choose);
}

bool TypeSection::readDataset()
{
    return m_state.dataset()->catalogue->has(Role::Type);
}

void TypeSection::readFilter()
{
    const auto& type = m_state.filter().type;
    const int index = !type ? 0 : *type == TitleType::Film ? kFilms : *type == TitleType::Series ? kSeries : -1;
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(index);
}

void TypeSection::choose(int index)
{
    Filter filter = m_state.filter();
    filter.type.reset();
    if (index == kFilms)
        filter.type = TitleType::Film;
    else if (index == kSeries)
        filter.type = TitleType::Series;
    m_state.setFilter(filter, tr("filter by type"));
}

} // namespace marquee
