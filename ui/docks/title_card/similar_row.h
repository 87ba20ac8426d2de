// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recommend/recommender.h"

#include <QAbstractButton>

namespace marquee {

/// A similar pick on the Title card: name and year over a thin why-bar, the ranking score at the right.
class SimilarRow final : public QAbstractButton
{
    Q_OBJECT
public:
    SimilarRow(const QString& name, const QString& year, const Pick& pick, double scale, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_year;
    Pick m_pick;
    double m_scale;
};

} // namespace marquee
