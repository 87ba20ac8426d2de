// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

/// Cluster number on its class colour, 18 x 18, radius 4; hollow while the class is hidden. `classIndex` from 0; what
/// is shown is one more, and "–" for -1.
void paintNumberBadge(QPainter& painter, const QRectF& rect, int classIndex, bool hollow = false);

/// paintNumberBadge() as a widget.
class NumberBadge : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kSide = 18;

    explicit NumberBadge(int classIndex, QWidget* parent = nullptr);

    void setClassIndex(int classIndex);
    void setHollow(bool hollow);
    bool isHollow() const { return m_hollow; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_classIndex;
    bool m_hollow = false;
};

} // namespace marquee
