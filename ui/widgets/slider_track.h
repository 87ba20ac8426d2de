// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace marquee {

/// The groove of a ValueSlider: filled in accent up to the handle, a tick below at the default. A QSlider underneath
/// for keyboard and screen readers; Home goes to the default where there is one.
class SliderTrack : public QSlider
{
    Q_OBJECT
public:
    explicit SliderTrack(QWidget* parent = nullptr);

    void setDefaultStep(std::optional<int> step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double positionOf(int step) const; ///< x of the handle's centre
    int stepAt(double x) const;

    std::optional<int> m_default;
};

} // namespace marquee
