// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace marquee {

class Workspace;

/// File > Export chart: what can be done with each chart in sight, listed anew whenever it opens.
class ChartExportMenu final : public QMenu
{
    Q_OBJECT
public:
    ChartExportMenu(Workspace& workspace, QWidget* parent);

private:
    void fill();

    Workspace& m_workspace;
};

} // namespace marquee
