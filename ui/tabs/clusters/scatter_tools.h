// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scatter/scatter_gesture.h"
#include "theme/icons.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace marquee {

/// The buttons over the scatter: what dragging does, how an outline changes the selection, reset, what is drawn beside
/// the points, and what the pane adds at the right end.
class ScatterTools final : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterTools(QWidget* parent = nullptr);

    void setTool(ScatterTool tool);
    QToolButton* addTool(const QString& words, const QIcon& icon); ///< at the right end

signals:
    void toolChosen(marquee::ScatterTool tool);
    void modeChosen(marquee::SelectionMode mode);
    void resetRequested();
    void centroidsToggled(bool on);
    void hullsToggled(bool on);

private:
    static void addChoice(QButtonGroup& group, int id, IconName name, const QString& words, QHBoxLayout& row);
    void addToolButtons(QHBoxLayout& row);
    void addModeButtons(QHBoxLayout& row);
    void addViewButtons(QHBoxLayout& row);

    QButtonGroup* m_tools;
    QButtonGroup* m_modes;
};

} // namespace marquee
