// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <map>

namespace marquee {

/// Column names with a row of filter fields beneath, which move and resize with their columns. The column sorted by has
/// an arrow: up for ascending order.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// Takes the field over; a former one of the column is deleted.
    void setFilter(int logical, QWidget* field);
    void clearFilters();
    QWidget* filter(int logical) const; ///< null: none
    QSize sizeHint() const override;
    /// Puts the fields under their columns: after the table was scrolled sideways.
    void placeFilters();

protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int logical) const override;

private:
    QWidget* m_row; ///< below the viewport
    std::map<int, QWidget*> m_filters;
};

} // namespace marquee
