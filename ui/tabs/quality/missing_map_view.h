// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/missing_map.h"

#include <QWidget>

#include <optional>

namespace marquee {

/// Which cells are empty: a column per field, those missing together side by side under one bracket; a line per band of
/// titles, those who lack the least on top. The stronger a cell, the more titles of its band lack it. A click chooses
/// the titles of a band that lack the column.
class MissingMapView final : public QWidget
{
    Q_OBJECT
public:
    explicit MissingMapView(QWidget* parent = nullptr);

    void setMap(const MissingMap& map, const DatasetPtr& dataset); ///< null: nothing
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRectF cellRect(std::size_t band, std::size_t place) const;

signals:
    void titlesChosen(const marquee::TitleIds& titles, const QString& column);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell
    {
        std::size_t band = 0, place = 0;
    };
    QRectF area() const;
    std::optional<Cell> cellAt(const QPointF& position) const;
    QString columnName(std::size_t place) const;
    TitleIds lacking(const Cell& cell) const;
    void paintNames(QPainter& painter) const;
    void paintGroups(QPainter& painter) const;
    void paintCurrent(QPainter& painter) const;
    QString tip(const Cell& cell) const;
    bool isEmpty() const { return m_map.columns.empty() || m_map.bands.empty(); }
    void choose(const Cell& cell);
    void moveTo(const Cell& cell);

    MissingMap m_map;
    DatasetPtr m_data;
    Cell m_current; ///< where the keyboard is
};

} // namespace marquee
