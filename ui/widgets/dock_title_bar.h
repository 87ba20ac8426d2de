// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QHBoxLayout;

namespace marquee {

class ElidedLabel;
class IconButton;

/// Title bar of a dock, 36 high, so that its line meets the one under the tabs: title 13/600, room for a link or a pin,
/// float and close. Follows the dock's title and features.
class DockTitleBar : public QWidget
{
    Q_OBJECT
public:
    /// Installs itself as the title bar of `dock`.
    explicit DockTitleBar(QDockWidget* dock);

    /// Stands left of float and close.
    void addExtra(QWidget* widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void followFeatures();
    void followFloating(bool floating);

    QDockWidget* m_dock;
    ElidedLabel* m_title;
    QHBoxLayout* m_row;
    IconButton* m_float;
    IconButton* m_close;
};

} // namespace marquee
