// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace marquee {

class ExplorerState;
class ScatterPane;
class SegmentedControl;
class SilhouettePane;

/// The ways of looking at a clustering, one at a time: the scatter and the silhouettes, under one bar with the switch
/// and the tools of the view chosen.
class ClusterViews final : public QWidget
{
    Q_OBJECT
public:
    enum class View
    {
        Scatter,
        Silhouettes
    };
    explicit ClusterViews(ExplorerState& state, QWidget* parent = nullptr);

    ScatterPane& scatterPane() const noexcept { return *m_scatter; }
    SilhouettePane& silhouettePane() const noexcept { return *m_silhouettes; }
    View view() const;
    void setView(View view);
    QToolButton* addTool(const QString& words, const QIcon& icon); ///< at the right end of the bar, for every view

private:
    void showView();

    ExplorerState& m_state;
    ScatterPane* m_scatter;
    SilhouettePane* m_silhouettes;
    SegmentedControl* m_switch;
    QHBoxLayout* m_bar;
    QStackedWidget* m_pages;
};

} // namespace marquee
