// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/check_section.h"

#include "docks/filters/choice_list.h"
#include "theme/numbers.h"

namespace marquee {

CheckSection::CheckSection(ExplorerState& state, const CheckSource& source, int shownAtFirst, QWidget* parent)
    : FilterSection(state, source.title, parent), m_list(new ChoiceList(state, source, shownAtFirst, this))
{
    setBody(m_list);
}

bool CheckSection::readDataset()
{
    m_list->readDataset();
    setAside(tr("any of %1").arg(integerText(m_list->choices().size())));
    return !m_list->choices().isEmpty();
}

void CheckSection::readFilter()
{
    m_list->readFilter();
}

} // namespace marquee
