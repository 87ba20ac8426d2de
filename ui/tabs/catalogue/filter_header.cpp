// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/filter_header.h"

#include "theme/scale.h"
#include "theme/style_painter.h"
#include "theme/theme.h"
#include "widgets/hairline.h"

#include <QPainter>
#include <QVBoxLayout>

namespace marquee {

namespace {

constexpr int kNameHeight = 28;
constexpr int kRowHeight = 28;
constexpr int kMargin = 3;
constexpr int kLeft = 8;
constexpr int kRight = 8;
constexpr int kArrowRoom = 16;

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
    column->addWidget(new Hairline(Qt::Horizontal));
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

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int logical) const
{
    const Theme& theme = currentTheme();
    painter->save();
    painter->fillRect(rect, theme.window);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.border);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
    const bool sorted = sortIndicatorSection() == logical;
    const QRect area = rect.adjusted(scaled(kLeft), 0, -scaled(sorted ? kArrowRoom : kRight), 0);
    QFont font = themeFont(FontRole::Table);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(sorted ? theme.text : theme.text2);
    const QString name = model()->headerData(logical, Qt::Horizontal).toString();
    const bool right = model()->headerData(logical, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    painter->drawText(area, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, area.width()));
    if (sorted)
        paintChevron(*painter,
                     QRectF(rect.right() - scaled(kArrowRoom) + 1, rect.top(), scaled(kArrowRoom), rect.height()),
                     sortIndicatorOrder() == Qt::AscendingOrder ? Pointing::Up : Pointing::Down, theme.accent);
    painter->restore();
}

} // namespace marquee
