// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace marquee {

/// Switch for rules that act at once, 28 x 16. A QCheckBox underneath, which is what screen readers announce.
class SwitchButton : public QCheckBox
{
    Q_OBJECT
public:
    /// @param accessibleName what is switched, for screen readers
    explicit SwitchButton(const QString& accessibleName, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
