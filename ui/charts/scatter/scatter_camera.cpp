// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_camera.h"

#include "charts/scatter/view_range.h"

#include <QEasingCurve>

namespace marquee {
namespace {

/// A share of 0 is the one, of 1 exactly the other.
QRectF between(const QRectF& from, const QRectF& to, double share)
{
    if (share >= 1)
        return to;
    return {from.topLeft() + (to.topLeft() - from.topLeft()) * share, from.size() + (to.size() - from.size()) * share};
}

} // namespace

ScatterCamera::ScatterCamera(QObject* parent) : QObject(parent)
{
    m_motion.setDuration(0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        m_range = between(m_from, m_target, share.toDouble());
        emit moved();
    });
}

void ScatterCamera::zoom(double factor, const QPointF& anchor)
{
    const double pending = m_target.width() / m_range.width();
    moveTo(zoomedRange(m_range, m_home, anchor, factor * pending));
}

void ScatterCamera::pan(const QPointF& delta)
{
    show(pannedRange(m_range, m_home, delta));
}

void ScatterCamera::stop()
{
    m_motion.stop();
    m_target = m_range;
}

void ScatterCamera::moveTo(const QRectF& range)
{
    if (m_motion.duration() == 0 || range == m_range)
        return show(range);
    m_motion.stop();
    m_from = m_range;
    m_target = range;
    m_motion.start();
}

void ScatterCamera::show(const QRectF& range)
{
    m_motion.stop();
    m_target = range;
    m_range = range;
    emit moved();
}

} // namespace marquee
