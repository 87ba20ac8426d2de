// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace marquee {

class ExplorerState;
class WindowActions;

/// What the Edit and Data menus do with the selection and the filter.
class EditController final : public QObject
{
    Q_OBJECT
public:
    EditController(ExplorerState& state, WindowActions& actions, QObject* parent = nullptr);

    void keepOnly();   ///< filters to the selection
    void copyTitles(); ///< title, year and weighted score of the selection, or of what is shown, as a table
    void selectAllShown();
    void letGo(); ///< clears the selection; where there is none, the current title
    void clearFilters();

private:
    void refresh();

    ExplorerState& m_state;
    WindowActions& m_actions;
};

} // namespace marquee
