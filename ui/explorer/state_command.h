// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/explorer_state.h"

#include <QUndoCommand>

namespace marquee {

/// One undoable step: filter and selection before and after it.
class StateCommand final : public QUndoCommand
{
public:
    struct Snapshot
    {
        Filter filter;
        Selection selection;
    };

    StateCommand(ExplorerState& state, Snapshot before, Snapshot after, const QString& what, QString merge);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const Snapshot& snapshot);

    ExplorerState& m_state;
    Snapshot m_before, m_after;
    QString m_merge;
};

} // namespace marquee
