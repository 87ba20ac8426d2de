// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace marquee {

/// One choice of few, all of them in sight: exclusive segments in one frame, 26 px high. Tab reaches the chosen
/// segment, the arrow keys choose.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList& segments, QWidget* parent = nullptr);

    int count() const;
    int currentIndex() const; ///< -1 while nothing is chosen
    /// Emits currentChanged() when the choice changes; -1 or an index out of range clears it.
    void setCurrentIndex(int index);
    void setSegmentText(int index, const QString& text);
    void setSegmentEnabled(int index, bool enabled);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addSegment(const QString& text, int index);
    void clearChoice();

    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace marquee
