// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace marquee {

class ComponentsPane;
class ExplorerState;
class ScatterPane;
class SegmentedControl;
class SilhouettePane;

/// The ways of looking at a clustering, one at a time: the scatter, the silhouettes and the components, under one bar
/// with the switch and the tools of the view chosen.
class ClusterViews final : public QWidget
{
    Q_OBJECT
public:
    enum class View
    {
        Scatter,
        Silhouettes,
        Components
    };
    explicit ClusterViews(ExplorerState& state, QWidget* parent = nullptr);

    ScatterPane& scatterPane() const noexcept { return *m_scatter; }
    SilhouettePane& silhouettePane() const noexcept { return *m_silhouettes; }
    ComponentsPane& componentsPane() const noexcept { return *m_components; }
    View view() const;
    void setView(View view);
    QToolButton* addTool(const QString& words, const QIcon& icon); ///< at the right end of the bar, for every view

private:
    void showView();

    ExplorerState& m_state;
    ScatterPane* m_scatter;
    SilhouettePane* m_silhouettes;
    ComponentsPane* m_components;
    SegmentedControl* m_switch;
    QHBoxLayout* m_bar;
    QStackedWidget* m_pages;
};

} // namespace marquee
