// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/snapshot.h"

#include <QUndoCommand>

namespace marquee {

class ExplorerState;

/// One undoable step: the state before and after it.
class StateCommand final : public QUndoCommand
{
public:
    StateCommand(ExplorerState& state, Snapshot before, Snapshot after, const QString& what, QString merge);

    void undo() override;
    void redo() override;
    int id() const override;
    /// Joins steps of one merge key; a drag that ends where it began leaves no step at all.
    bool mergeWith(const QUndoCommand* other) override;

private:
    ExplorerState& m_state;
    Snapshot m_before, m_after;
    QString m_merge;
};

} // namespace marquee
