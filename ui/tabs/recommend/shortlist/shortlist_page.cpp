// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/shortlist/shortlist_page.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/recommend/picks_export.h"
#include "tabs/recommend/shortlist/shortlist_delegate.h"
#include "tabs/recommend/shortlist/shortlist_header.h"
#include "tabs/recommend/shortlist/shortlist_model.h"
#include "tabs/recommend/shortlist/shortlist_sheet.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/row_menu.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace marquee {

ShortlistPage::ShortlistPage(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new ShortlistModel(state, this)), m_view(new QListView),
      m_empty(new EmptyState(tr("Nothing is on the shortlist yet. Press S on a pick, or choose “Add to the shortlist” "
                                "from the menu of a title anywhere: it is kept for this file."))),
      m_heading(new ElidedLabel({}, FontRole::CardTitle)),
      m_footer(new ThemedLabel(tr("Drag, or Alt+Up and Alt+Down: order. F2: note. Delete: take off."), FontRole::Footer,
                               &Theme::text2)),
      m_header(new ShortlistHeader(*m_view->viewport())), m_bar(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    fillBar();
    column->addWidget(m_header);
    setUpView();
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    m_footer->setContentsMargins(12, 6, 12, 6);
    column->addWidget(m_footer);
    for (const auto changed : {&ExplorerState::shortlistChanged, &ExplorerState::datasetChanged})
        connect(&m_state, changed, this, &ShortlistPage::refresh);
    refresh();
}

void ShortlistPage::fillBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_heading, 1);
    m_clear = new DenseButton(tr("Clear"), nullptr, IconName::Trash);
    m_copy = new DenseButton(tr("Copy shortlist"), nullptr, IconName::Copy);
    m_export = new DenseButton(tr("Export shortlist…"), nullptr, IconName::Export);
    for (QPushButton* button : {m_clear, m_copy, m_export})
        row->addWidget(button);
    connect(m_clear, &QPushButton::clicked, this, &ShortlistPage::clear);
    connect(m_copy, &QPushButton::clicked, this, &ShortlistPage::copy);
    connect(m_export, &QPushButton::clicked, this, &ShortlistPage::exportList);
}

void ShortlistPage::setUpView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ShortlistDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Shortlist"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_state.peek(m_model->title(index.row()));
    });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { emit usedAsTitle(m_model->title(index.row())); });
    new RowMenu(*m_view, [this](QMenu& menu, const QModelIndex& row) { fillMenu(menu, row.row()); });
}

void ShortlistPage::refresh()
{
    const auto count = static_cast<qint64>(m_model->rowCount());
    m_heading->setText(count == 0 ? tr("Shortlist") : tr("%1 on the shortlist").arg(titlesText(count)));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_export)})
        widget->setEnabled(count > 0);
    m_view->setVisible(count > 0);
    m_header->setVisible(count > 0);
    m_footer->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (m_wanted >= 0 && count > 0)
        m_view->setCurrentIndex(m_model->index(std::min(m_wanted, static_cast<int>(count) - 1)));
    else if (m_state.current())
        standOn(*m_state.current()); // a row that was dragged stays the current one
    m_wanted = -1;
}

void ShortlistPage::standOn(TitleId title)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->title(row) == title)
            m_view->setCurrentIndex(m_model->index(row));
}

bool ShortlistPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (takeKey(key.key(), key.modifiers()))
            return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) // the scroll bar makes the rows narrower
        m_header->update();
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonDblClick) {
        const QPoint place = static_cast<QMouseEvent*>(event)->pos();
        const QModelIndex index = m_view->indexAt(place);
        if (index.isValid() && shortlistColumns(m_view->visualRect(index)).note.contains(place)) {
            m_view->edit(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ShortlistPage::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_view->currentIndex().row();
    const bool alone = !(modifiers & ~Qt::KeypadModifier);
    if (row >= 0 && (modifiers & Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveCurrent(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (row >= 0 && alone && (key == Qt::Key_Delete || key == Qt::Key_S)) {
        remove(row);
        return true;
    }
    return false;
}

void ShortlistPage::moveCurrent(int by)
{
    const int row = m_view->currentIndex().row();
    m_wanted = row + by;
    if (!m_model->move(row, by > 0 ? row + 2 : row - 1))
        m_wanted = -1;
}

void ShortlistPage::remove(int row)
{
    m_wanted = row;
    m_state.removeFromShortlist({m_model->title(row)});
}

void ShortlistPage::clear()
{
    m_state.setShortlist({}, tr("clear the shortlist"));
}

void ShortlistPage::fillMenu(QMenu& menu, int row)
{
    const TitleId title = m_model->title(row);
    menu.addAction(tr("&Recommend from this title"), this, [this, title] { emit usedAsTitle(title); });
    const bool shown = std::binary_search(m_state.shown().begin(), m_state.shown().end(), title);
    menu.addAction(shown ? tr("Show in &Catalogue") : tr("Show in &Catalogue (hidden by the filters)"), this,
                   [this, title] { emit catalogueRequested(title); })
        ->setEnabled(shown);
    menu.addAction(tr("&Note…"), this, [this, row] { m_view->edit(m_model->index(row)); });
    menu.addSeparator();
    menu.addAction(tr("Move &up"), this, [this] { moveCurrent(-1); })->setEnabled(row > 0);
    menu.addAction(tr("Move &down"), this, [this] { moveCurrent(1); })->setEnabled(row + 1 < m_model->rowCount());
    menu.addAction(tr("&Take off the shortlist"), this, [this, row] { remove(row); });
    menu.addSeparator();
    menu.addAction(tr("&Select all of them"), this, [this] {
        TitleIds titles;
        for (const ShortlistEntry& entry : m_state.shortlist())
            titles.push_back(entry.title);
        m_state.select(std::move(titles), tr("shortlist"));
    });
    menu.addAction(tr("C&opy shortlist"), this, &ShortlistPage::copy);
    menu.addAction(tr("&Export shortlist…"), this, &ShortlistPage::exportList);
}

void ShortlistPage::copy() const
{
    copySheet(shortlistSheet(m_state));
}

void ShortlistPage::exportList()
{
    exportSheet(this, tr("Export the shortlist"), tr("shortlist"), shortlistSheet(m_state));
}

} // namespace marquee
