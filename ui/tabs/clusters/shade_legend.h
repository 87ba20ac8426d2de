// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabs/clusters/point_shades.h"

#include <QStringList>
#include <QWidget>

namespace marquee {

/// One line that says what the points' colours mean: name, then the steps with the values between them.
class ShadeLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit ShadeLegend(QWidget* parent = nullptr);

    /// @param bounds the texts of shades.bounds
    void setShades(const QString& name, const PointShades& shades, const QStringList& bounds);
    /// "Watch Hours: 10, 120, 240; grey: no value".
    const QString& text() const noexcept { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name, m_text;
    PointShades m_shades; ///< without those of the points
    QStringList m_bounds;
};

} // namespace marquee
