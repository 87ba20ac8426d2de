// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice_bar.h"

namespace marquee {

class ElidedLabel;

/// Says that the result below belongs to older settings, and offers to recompute it or to go back to them.
class StaleBar : public NoticeBar
{
    Q_OBJECT
public:
    explicit StaleBar(QWidget* parent = nullptr);

    /// @param sentence what changed: "Stale: genre weight is now 3, this run used 2."
    void setSentence(const QString& sentence);

signals:
    void recomputeRequested();
    void revertRequested();

private:
    ElidedLabel* m_sentence;
};

} // namespace marquee
