// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFrame;
class QToolButton;

namespace marquee {

class ExplorerState;
class ClusterViews;
class PassportList;
class ScatterPane;
class SetupPanel;
class StabilityCheck;
class SweepStrip;

/// Set-up at the left, the views over the sweep in the middle, passports at the right. Where the window is narrow the
/// set-up becomes a popup behind a button.
class ClustersTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ClustersTab(ExplorerState& state, QWidget* parent = nullptr);

    ClusterViews& views() const noexcept { return *m_views; }
    ScatterPane& scatterPane() const noexcept;
    PassportList& passports() const noexcept { return *m_passports; }
    StabilityCheck& stability() const noexcept { return *m_stability; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setNarrow(bool narrow);
    void openSetupPopup();

    SetupPanel* m_setup;
    ClusterViews* m_views;
    SweepStrip* m_sweep;
    PassportList* m_passports;
    StabilityCheck* m_stability;
    QWidget* m_side; ///< passports, and how far to trust them
    QWidget* m_setupLine;
    QFrame* m_popup;
    QToolButton* m_setupButton;
    bool m_narrow = false;
};

} // namespace marquee
