// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace marquee {

/// Lays its items out like words: from left to right (right to left where the language asks for it), in as many lines
/// as the width makes necessary. Lines are as high as their highest item; the others are centred in them.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;
    int lineCount(int width) const; ///< lines its items take in this width

private:
    using Line = QList<QLayoutItem*>;
    QList<Line> lines(int width) const;
    static int lineHeight(const Line& line);
    QMargins margins() const;

    QList<QLayoutItem*> m_items;
};

} // namespace marquee
