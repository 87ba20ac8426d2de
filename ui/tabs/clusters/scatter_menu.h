// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/clusters/scatter_options.h"

#include <QMenu>

namespace marquee {

class ExplorerState;

/// The options of the cluster scatter: lines of the hover card, points or density, names,
/// jitter, movement. Filled anew whenever it opens; what is ticked
/// is remembered at once.
class ScatterMenu final : public QMenu
{
    Q_OBJECT
public:
    ScatterMenu(const ExplorerState& state, QWidget* parent);

    const ScatterOptions& options() const noexcept { return m_options; }

signals:
    void changed();

private:
    void fill();
    void addHoverFields();
    void addModes();
    QAction* addTick(QMenu& menu, const QString& text, bool on);
    void note(bool& option, bool on);

    const ExplorerState& m_state;
    ScatterOptions m_options;
};

} // namespace marquee
