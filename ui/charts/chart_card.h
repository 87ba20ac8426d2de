// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>
#include <vector>

class QToolButton;

namespace marquee {

class ChartView;
class PlotChart;

/// A chart on a card. The tools (view as table, export, more) stand at its top right; while neither pointer nor focus
/// is on the card only "more" is there.
class ChartCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget* parent = nullptr);

    void setChart(std::unique_ptr<PlotChart> chart);
    ChartView& view() const noexcept { return *m_view; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addTool(const QString& name);
    void placeTools();
    void showTools(bool all);
    bool hasFocusInside() const;

    ChartView* m_view;
    QToolButton* m_table;
    QToolButton* m_export;
    QToolButton* m_more;
};

} // namespace marquee
