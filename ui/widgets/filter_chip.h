// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>

namespace marquee {

/// A piece of a chip's sentence; values are emphasised, words are not.
struct ChipPart
{
    QString text;
    bool emphasised = false;
};

/// One set filter: "Genre: Sci-Fi or Thriller" with a cross, 24 px high. A click or Enter asks to edit it, the cross,
/// Delete or Backspace to remove it.
class FilterChip : public QPushButton
{
    Q_OBJECT
public:
    /// Long sentences are cut at this width; the tool tip gives all of them.
    static constexpr int kMaximumWidth = 320;

    explicit FilterChip(const QList<ChipPart>& parts, QWidget* parent = nullptr);

    void setParts(const QList<ChipPart>& parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect crossRect() const;
    QFont partFont(const ChipPart& part) const;
    int textWidth() const;
    void paintParts(QPainter& painter, const QRect& room) const;

    QList<ChipPart> m_parts;
    bool m_crossPressed = false;
    bool m_crossHot = false;
};

} // namespace marquee
