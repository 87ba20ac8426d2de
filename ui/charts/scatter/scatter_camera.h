// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>
#include <QVariantAnimation>

namespace marquee {

/// The part of the data plane a scatter shows, and the way back to all of it. Rectangles as in view_range.h. Zooming
/// and resetting move there in a fraction of a second; whatever comes next takes over from where the view is.
class ScatterCamera final : public QObject
{
    Q_OBJECT
public:
    explicit ScatterCamera(QObject* parent = nullptr);

    /// Milliseconds a zoom takes; 0: at once.
    void setDuration(int milliseconds) { m_motion.setDuration(milliseconds); }
    bool isMoving() const { return m_motion.state() == QAbstractAnimation::Running; }

    /// What reset() shows from now on.
    void setHome(const QRectF& home) { m_home = home; }
    const QRectF& home() const noexcept { return m_home; }
    const QRectF& range() const noexcept { return m_range; }   ///< shown now
    const QRectF& target() const noexcept { return m_target; } ///< shown when the movement ends

    void reset() { moveTo(m_home); }
    void resetAtOnce() { show(m_home); }
    /// `factor` < 1 zooms in; the anchor keeps its place. What is left of an earlier zoom is added to it.
    void zoom(double factor, const QPointF& anchor);
    void pan(const QPointF& delta); ///< data units; at once, for a hand that drags
    void stop();                    ///< the view stays where it is

signals:
    void moved();

private:
    void moveTo(const QRectF& range);
    void show(const QRectF& range);

    QRectF m_home{0, 0, 1, 1};
    QRectF m_range{0, 0, 1, 1};
    QRectF m_from{0, 0, 1, 1}; ///< of the movement
    QRectF m_target{0, 0, 1, 1};
    QVariantAnimation m_motion;
};

} // namespace marquee
