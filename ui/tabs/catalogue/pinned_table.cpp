// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/catalogue/pinned_table.h"

#include "theme/scale.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kRowHeight = 26;

} // namespace

PinnedTable::PinnedTable(QAbstractItemModel* model, QWidget* parent)
    : QWidget(parent), m_pinnedHeader(new FilterHeader), m_mainHeader(new FilterHeader),
      m_pinned(makeView(model, m_pinnedHeader)), m_main(makeView(model, m_mainHeader)), m_foot(new QWidget(this))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_pinned, 1);
    left->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_main, 1);

    m_pinned->setSelectionModel(m_main->selectionModel());
    m_pinned->setFocusPolicy(Qt::NoFocus);
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->viewport()->installEventFilter(this);
    m_foot->hide();
    m_main->horizontalScrollBar()->installEventFilter(this);
    m_mainHeader->setSectionsMovable(true);
    m_mainHeader->setStretchLastSection(true);

    connect(m_pinned->verticalScrollBar(), &QScrollBar::valueChanged, m_main->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_main->verticalScrollBar(), &QScrollBar::valueChanged, m_pinned->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_main->horizontalScrollBar(), &QScrollBar::valueChanged, m_mainHeader, &FilterHeader::placeFilters);
    connect(m_pinnedHeader, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == 0)
            m_pinned->setFixedWidth(width);
    });
    for (FilterHeader* header : {m_pinnedHeader, m_mainHeader})
        connect(header, &QHeaderView::sectionClicked, this, &PinnedTable::headerClicked);
    connect(model, &QAbstractItemModel::modelReset, this, &PinnedTable::hideOthers);
    connect(&selection(), &QItemSelectionModel::currentRowChanged, this, [this] { // its outline crosses all cells
        m_pinned->viewport()->update();
        m_main->viewport()->update();
    });
    hideOthers();
}

QTableView* PinnedTable::makeView(QAbstractItemModel* model, FilterHeader* header)
{
    auto* view = new QTableView(this);
    view->setHorizontalHeader(header);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    return view;
}

QItemSelectionModel& PinnedTable::selection() const
{
    return *m_main->selectionModel();
}

void PinnedTable::hideOthers()
{
    const int columns = m_main->model()->columnCount();
    for (int column = 1; column < columns; ++column)
        m_pinned->setColumnHidden(column, true);
    if (columns > 0)
        m_main->setColumnHidden(0, true);
}

void PinnedTable::setColumnShown(int column, bool shown)
{
    m_main->setColumnHidden(column, !shown);
    m_mainHeader->placeFilters();
}

bool PinnedTable::isColumnShown(int column) const
{
    return column == 0 || !m_main->isColumnHidden(column);
}

void PinnedTable::setColumnWidth(int column, int width)
{
    headerOf(column).resizeSection(column, width);
    if (column == 0)
        m_pinned->setFixedWidth(width);
}

QList<int> PinnedTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_mainHeader->count(); ++visual)
        if (const int column = m_mainHeader->logicalIndex(visual); column > 0 && isColumnShown(column))
            columns.append(column);
    columns.prepend(0);
    return columns;
}

void PinnedTable::setSortIndicator(int column, Qt::SortOrder order)
{
    m_pinnedHeader->setSortIndicator(column == 0 ? 0 : -1, order);
    m_mainHeader->setSortIndicator(column > 0 ? column : -1, order);
}

void PinnedTable::scrollToRow(int row)
{
    // By the row alone: the column in sight should stay.
    const int height = m_main->verticalHeader()->defaultSectionSize();
    QScrollBar& bar = *m_main->verticalScrollBar();
    const int top = row * height;
    const int page = m_main->viewport()->height();
    if (top < bar.value() || top + height > bar.value() + page)
        bar.setValue(top - (page - height) / 2);
}

bool PinnedTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_main->horizontalScrollBar()) {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize) {
            m_foot->setFixedHeight(m_main->horizontalScrollBar()->height());
            m_foot->setVisible(event->type() != QEvent::Hide && m_main->horizontalScrollBar()->isVisible());
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        forwardMouse(event);
        return true;
    default:
        return false;
    }
}

void PinnedTable::forwardMouse(QEvent* event)
{
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress)
        m_main->setFocus(Qt::MouseFocusReason);
    QMouseEvent other(mouse.type(), QPointF(1, mouse.position().y()), mouse.globalPosition(), mouse.button(),
                      mouse.buttons(), mouse.modifiers(), mouse.pointingDevice());
    QApplication::sendEvent(m_main->viewport(), &other);
}

} // namespace marquee
