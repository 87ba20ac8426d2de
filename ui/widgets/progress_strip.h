// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace marquee {

/// Progress as a strip of 120 x 4 without words. With minimum = maximum = 0 it says only that something runs.
class ProgressStrip : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace marquee
