// SPDX-License-Identifier: GPL-3.0-or-later
#include "docks/filters/choice_list.h"

#include "explorer/explorer_state.h"

#include <utility>

namespace marquee {

ChoiceList::ChoiceList(ExplorerState& state, CheckSource source, int shownAtFirst, QWidget* parent)
    : CheckList(shownAtFirst, parent), m_state(state), m_source(std::move(source))
{
    setAccessibleName(m_source.title);
    setBars(!m_source.longLabels);
    connect(this, &CheckList::itemToggled, this, &ChoiceList::store);
}

void ChoiceList::readDataset()
{
    m_choices = m_source.choices(*m_state.dataset());
    setExpanded(false);
}

void ChoiceList::readFilter()
{
    QList<CheckListItem> items;
    for (const CheckChoice& choice : std::as_const(m_choices))
        items.append(
            {choice.label, choice.titles, m_source.isChosen(m_state.filter(), *m_state.dataset(), choice.key)});
    setItems(items);
}

QStringList ChoiceList::chosenLabels() const
{
    QStringList labels;
    for (const CheckChoice& choice : m_choices)
        if (m_source.isChosen(m_state.filter(), *m_state.dataset(), choice.key))
            labels.append(choice.label);
    return labels;
}

void ChoiceList::store(int index, bool chosen)
{
    Filter filter = m_state.filter();
    m_source.choose(filter, *m_state.dataset(), m_choices.at(index).key, chosen);
    m_state.setFilter(filter, tr("filter by %1").arg(m_source.title.toLower()));
}

} // namespace marquee
