// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/selection_bar.h"

#include <QWidget>

namespace marquee {

class ExplorerState;

/// On every tab while titles are selected: how many, how they were picked, and how they differ from all.
class SelectionStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionStrip(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void keepOnlyRequested();
    void exportRequested();

private:
    void refresh();

    ExplorerState& m_state;
    SelectionBar* m_bar;
};

} // namespace marquee
