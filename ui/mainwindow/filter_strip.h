// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class ChipArea;
class ExplorerState;
class ThemedLabel;

/// On every tab while a filter is set: how many titles are shown, a chip per condition, and "Clear all".
class FilterStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterStrip(ExplorerState& state, QWidget* parent = nullptr);

signals:
    void editRequested(); ///< a chip was clicked: its condition is edited in the Filters dock

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    ExplorerState& m_state;
    ThemedLabel* m_shown;
    ThemedLabel* m_whole;
    ChipArea* m_chips;
};

} // namespace marquee
