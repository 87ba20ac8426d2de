// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRectF>

namespace marquee {

/// The part of the data plane a scatter shows, and the way back to all of it. Rectangles as in view_range.h.
class ScatterCamera final : public QObject
{
    Q_OBJECT
public:
    explicit ScatterCamera(QObject* parent = nullptr) : QObject(parent) {}

    /// What reset() shows from now on.
    void setHome(const QRectF& home) { m_home = home; }
    const QRectF& range() const noexcept { return m_range; }

    void reset() { show(m_home); }
    /// `factor` < 1 zooms in; the anchor keeps its place.
    void zoom(double factor, const QPointF& anchor);
    void pan(const QPointF& delta); ///< data units

signals:
    void moved();

private:
    void show(const QRectF& range);

    QRectF m_home{0, 0, 1, 1};
    QRectF m_range{0, 0, 1, 1};
};

} // namespace marquee
