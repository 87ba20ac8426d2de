// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter/scatter_camera.h"

#include "charts/scatter/view_range.h"

namespace marquee {

void ScatterCamera::zoom(double factor, const QPointF& anchor)
{
    show(zoomedRange(m_range, m_home, anchor, factor));
}

void ScatterCamera::pan(const QPointF& delta)
{
    show(pannedRange(m_range, m_home, delta));
}

void ScatterCamera::show(const QRectF& range)
{
    m_range = range;
    emit moved();
}

} // namespace marquee
