// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace marquee {

/// Row of a CheckList, 24 px: check box, label, bar and count. A QCheckBox throughout.
class CheckListRow : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckListRow(QWidget* parent = nullptr);

    /// @param share length of the bar, 0 to 1
    void setContents(const QString& label, qint64 count, double share);
    /// Room kept for the counts so that all bars of a list lie under each other.
    void setCountWidth(int width);
    int neededCountWidth() const;
    void setBar(bool shown); ///< without it the label has all the room
    QString label() const { return m_label; }
    qint64 titleCount() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect barRect() const;
    QRect labelRect() const;
    void paintBar(QPainter& painter) const;

    QString m_label;
    qint64 m_count = 0;
    double m_share = 0;
    int m_countWidth = 0;
    bool m_bar = true;
};

} // namespace marquee
