// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/filter_header.h"

#include "theme/scale.h"

#include <QFrame>
#include <QStyleOptionHeader>
#include <QVBoxLayout>

namespace marquee {

namespace {

constexpr int kNameHeight = 28;
constexpr int kRowHeight = 28;
constexpr int kMargin = 3;

} // namespace

FilterHeader::FilterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_row(new QWidget(this))
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(scaled(36));
    m_row->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_row);
    column->setContentsMargins({});
    column->addStretch();
    auto* line = new QFrame(m_row);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    column->addWidget(line);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFilters);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFilters);
}

void FilterHeader::setFilter(int logical, QWidget* field)
{
    delete filter(logical);
    field->setParent(m_row);
    m_filters[logical] = field;
    placeFilters();
}

void FilterHeader::clearFilters()
{
    for (const auto& filter : m_filters)
        delete filter.second;
    m_filters.clear();
}

QWidget* FilterHeader::filter(int logical) const
{
    const auto found = m_filters.find(logical);
    return found == m_filters.end() ? nullptr : found->second;
}

QSize FilterHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(kNameHeight) + scaled(kRowHeight)};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, scaled(kRowHeight));
    QHeaderView::updateGeometries();
    placeFilters();
}

void FilterHeader::placeFilters()
{
    m_row->setGeometry(0, height() - scaled(kRowHeight), width(), scaled(kRowHeight));
    for (const auto& filter : m_filters) {
        const bool shown = filter.first < count() && !isSectionHidden(filter.first);
        filter.second->setVisible(shown);
        if (shown)
            filter.second->setGeometry(sectionViewportPosition(filter.first) + kMargin, 2,
                                       sectionSize(filter.first) - 2 * kMargin - 1, scaled(kRowHeight) - 5);
    }
}

void FilterHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logical) const
{
    QHeaderView::initStyleOptionForIndex(option, logical);
    if (option->sortIndicator == QStyleOptionHeader::SortDown) // Qt's own way round
        option->sortIndicator = QStyleOptionHeader::SortUp;
    else if (option->sortIndicator == QStyleOptionHeader::SortUp)
        option->sortIndicator = QStyleOptionHeader::SortDown;
}

} // namespace marquee
