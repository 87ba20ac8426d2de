// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/state_command.h"

#include "explorer/explorer_state.h"

#include <utility>

namespace marquee {

StateCommand::StateCommand(ExplorerState& state, Snapshot before, Snapshot after, const QString& what, QString merge)
    : QUndoCommand(what), m_state(state), m_before(std::move(before)), m_after(std::move(after)),
      m_merge(std::move(merge))
{
}

void StateCommand::undo()
{
    m_state.restore(m_before);
}

void StateCommand::redo()
{
    m_state.restore(m_after);
}

int StateCommand::id() const
{
    return m_merge.isEmpty() ? -1 : 1; // -1: QUndoStack never tries to merge
}

bool StateCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const StateCommand*>(other); // same id, hence same class
    if (next->m_merge != m_merge)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace marquee
