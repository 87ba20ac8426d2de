// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_legend.h"

#include <QWidget>

#include <vector>

namespace marquee {

/// Says under the scatter what colours, sizes and shapes of the points mean, in as many lines as its width needs.
/// Entries of a clickable legend hide and show what they stand for: a click or Space hides, a double click or Enter
/// isolates; the arrow keys go from entry to entry.
class LegendStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit LegendStrip(QWidget* parent = nullptr);

    void setLegends(std::vector<ChartLegend> legends); ///< none: it takes no room
    const std::vector<ChartLegend>& legends() const noexcept { return m_legends; }

    QRect entryRect(std::size_t entry) const; ///< of the clickable legend; null without such an entry

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void toggled(std::size_t entry);
    void isolated(std::size_t entry);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void place();
    std::size_t clickableEntries() const;
    std::optional<std::size_t> entryAt(const QPointF& position) const;

    std::vector<ChartLegend> m_legends;
    std::vector<LegendPlace> m_places; ///< for the present width
    std::size_t m_current = 0;         ///< entry that the keys speak of
    bool m_doubleClicked = false;      ///< the release to come ends a double click
};

} // namespace marquee
