// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace marquee {

/// On a page that scrolls, the wheel scrolls the page and changes no control in passing: only one that has the focus.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QWidget& control); ///< lives as long as the control

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_control;
};

} // namespace marquee
