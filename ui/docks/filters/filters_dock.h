// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ExplorerState;

/// Contents of the Filters dock; the window puts it into a QDockWidget.
class FiltersDock final : public QWidget
{
    Q_OBJECT
public:
    explicit FiltersDock(ExplorerState& state, QWidget* parent = nullptr);

private:
    ExplorerState& m_state;
};

} // namespace marquee
