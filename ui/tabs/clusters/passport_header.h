// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/profile.h"

#include <QAbstractButton>

namespace marquee {

/// Scale that all interval strips of a list of passports share, and the catalogue's mean drawn as a tick.
struct ScoreScale
{
    double low = 0, high = 10, mean = 0;
};

/// Header of a passport, 44 px: badge, name, mean score and top genres, titles, the score with its interval. It is the
/// legend as well: a click hides the cluster's points, a double click isolates them; the chevron or Enter opens the
/// passport.
class PassportHeader final : public QAbstractButton
{
    Q_OBJECT
public:
    PassportHeader(const ClusterProfile& profile, const QString& name, const ScoreScale& scale,
                   QWidget* parent = nullptr);

    void setName(const QString& name);
    void setOpen(bool open);
    void setHollow(bool hollow);   ///< its points are hidden
    void setTrust(double jaccard); ///< for the tool tip, see trustText(); NaN: not tried
    bool isOpen() const noexcept { return m_open; }
    QSize sizeHint() const override;

    static constexpr int kRoomForStrip = 310; ///< px; narrower, the name takes the place of the interval strip

signals:
    void hideToggled();
    void isolateRequested();
    void openToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect chevronRect() const;
    bool showsStrip() const;
    void paintStrip(QPainter& painter, const QRectF& area) const;
    void describe();

    int m_id;
    std::size_t m_size;
    MeanInterval m_score;
    QString m_name;
    QString m_figures; ///< mean score and top genres
    QString m_trust;
    ScoreScale m_scale;
    bool m_open = false;
    bool m_hollow = false;
    bool m_doubleClicked = false;
};

} // namespace marquee
