// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ExplorerState;
class FlowLayout;

/// Titles the user sent away with "not this", each with the way back. Hidden while there are none.
class NotThesePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit NotThesePanel(ExplorerState& state, QWidget* parent = nullptr);

private:
    void showTitles();

    ExplorerState& m_state;
    FlowLayout* m_chips;
};

} // namespace marquee
