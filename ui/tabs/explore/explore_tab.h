// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ExplorerState;

class ExploreTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ExploreTab(ExplorerState& state, QWidget* parent = nullptr);

private:
    ExplorerState& m_state;
};

} // namespace marquee
