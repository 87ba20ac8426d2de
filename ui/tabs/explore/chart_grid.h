// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <vector>

namespace marquee {

/// Cards of equal size in as many columns as the width has room for; they share the height while all fit, else the
/// area scrolls.
class ChartGrid final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// Shows these cards in this order; they become children of the grid. Cards left out are hidden, not deleted.
    void setCards(const std::vector<QWidget*>& cards);
    /// Part of the card is in sight.
    bool isInSight(const QWidget& card) const;
    int columns() const;

signals:
    void sightChanged(); ///< after scrolling or a new layout

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_content;
    std::vector<QWidget*> m_cards;
};

} // namespace marquee
