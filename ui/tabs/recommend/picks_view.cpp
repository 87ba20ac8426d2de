// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/picks_view.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/recommend/not_this_mark.h"
#include "tabs/recommend/pick_delegate.h"
#include "tabs/recommend/pick_model.h"
#include "tabs/recommend/picks_header.h"
#include "tabs/recommend/star_mark.h"
#include "tabs/recommend/why_bar.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/empty_state.h"
#include "widgets/row_menu.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marquee {
namespace {

constexpr int kLeastWidth = 560; ///< below it the columns of a pick lie over each other or name nobody

} // namespace

PicksView::PicksView(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new PickModel(state, this)), m_delegate(new PickDelegate(this)),
      m_header(new PicksHeader), m_view(new QListView), m_empty(new EmptyState({})),
      m_footer(new ThemedLabel({}, FontRole::Footer, &Theme::text2)),
      m_footerRight(new ThemedLabel({}, FontRole::Footer, &Theme::text2))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Picks"));
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 6);
    foot->addWidget(m_footer);
    foot->addStretch();
    foot->addWidget(m_footerRight);
    column->addLayout(foot);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        setCurrentRow(index.row());
        if (index.isValid())
            m_state.peek(m_model->pick(index.row()).title);
    });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { emit usedAsTitle(m_model->pick(index.row()).title); });
    connect(&m_state, &ExplorerState::currentChanged, this, &PicksView::followCurrent);
    connect(&m_state, &ExplorerState::shortlistChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    new RowMenu(*m_view,
                [this](QMenu& menu, const QModelIndex& row) { fillMenu(menu, m_model->pick(row.row()).title); });
    setMinimumWidth(scaled(kLeastWidth));
    setEmpty({});
}

bool PicksView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) // the scroll bar makes the rows narrower
        m_header->setRowWidth(m_view->viewport()->width());
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        if (press.button() == Qt::LeftButton && takeMarkClick(press.position().toPoint()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto& press = *static_cast<QKeyEvent*>(event);
        const QModelIndex row = m_view->currentIndex();
        if (press.modifiers() == Qt::NoModifier && row.isValid() &&
            takeKey(press.key(), m_model->pick(row.row()).title))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PicksView::isPinned(TitleId title) const
{
    const TitleIds& pinned = m_state.pickDesk().question().pinned;
    return std::find(pinned.begin(), pinned.end(), title) != pinned.end();
}

bool PicksView::takeKey(int key, TitleId title)
{
    switch (key) {
    case Qt::Key_S:
        emit shortlistRequested(title);
        return true;
    case Qt::Key_P:
        m_state.pickDesk().setPinned(title, !isPinned(title));
        return true;
    case Qt::Key_Delete:
        m_state.pickDesk().setExcluded(title, true);
        return true;
    default:
        return false;
    }
}

bool PicksView::takeMarkClick(const QPoint& place)
{
    const QModelIndex row = m_view->indexAt(place);
    if (!row.isValid())
        return false;
    constexpr int kReach = 4; // the cross is small
    const QRect area = m_view->visualRect(row);
    const TitleId title = m_model->pick(row.row()).title;
    if (starPlace(area).contains(place))
        emit shortlistRequested(title);
    else if (notThisPlace(area).adjusted(-kReach, -kReach, kReach, kReach).contains(place))
        m_state.pickDesk().setExcluded(title, true);
    else
        return false;
    return true;
}

void PicksView::fillMenu(QMenu& menu, TitleId title)
{
    menu.addAction(tr("&Recommend from this title"), this, [this, title] { emit usedAsTitle(title); });
    const bool shown = std::binary_search(m_state.shown().begin(), m_state.shown().end(), title);
    menu.addAction(shown ? tr("Show in &Catalogue") : tr("Show in &Catalogue (hidden by the filters)"), this,
                   [this, title] { emit catalogueRequested(title); })
        ->setEnabled(shown);
    menu.addAction(tr("&Select"), this,
                   [this, title] { m_state.select({title}, fromUtf8(m_state.dataset()->catalogue->title(title))); });
    menu.addAction(m_state.isShortlisted(title) ? tr("Take off the s&hortlist\tS") : tr("Add to the s&hortlist\tS"),
                   this, [this, title] { emit shortlistRequested(title); });
    const bool pinned = isPinned(title);
    menu.addAction(pinned ? tr("Take the &pin off\tP") : tr("&Pin to the top\tP"), this,
                   [this, title, pinned] { m_state.pickDesk().setPinned(title, !pinned); });
    menu.addAction(tr("&Not this\tDel"), this, [this, title] { m_state.pickDesk().setExcluded(title, true); });
    menu.addSeparator();
    menu.addAction(tr("C&opy picks"), this, &PicksView::copyRequested);
    menu.addAction(tr("&Export picks…"), this, &PicksView::exportRequested);
}

void PicksView::setList(std::shared_ptr<const PickList> list)
{
    m_delegate->setCurrentRow(-1);
    m_header->setScale(whyScale(*list));
    m_footer->setText(
        (list->candidates == 1 ? tr("%1 candidate ranked in %2 ms") : tr("%1 candidates ranked in %2 ms"))
            .arg(integerText(static_cast<qint64>(list->candidates)), decimalText(list->seconds * 1000, 1)));
    const bool byMatch = std::is_sorted(list->picks.begin(), list->picks.end(),
                                        [](const Pick& a, const Pick& b) { return a.score > b.score; });
    m_footerRight->setText(byMatch ? tr("Moved: against the preset's own list")
                                   : tr("Reordered for diversity. Moved: against the preset's own list"));
    const bool any = !list->picks.empty();
    m_model->setList(std::move(list));
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        m_empty->setSentence(tr("No title lies within the hard limits. Remove one of them."));
    followCurrent();
}

void PicksView::setEmpty(const QString& sentence)
{
    m_model->setList(std::make_shared<const PickList>());
    m_view->hide();
    m_empty->setSentence(sentence);
    m_empty->show();
    m_footer->clear();
    m_footerRight->clear();
}

void PicksView::setCurrentRow(int row)
{
    m_delegate->setCurrentRow(row);
    m_view->doItemsLayout(); // the current row is taller
}

void PicksView::followCurrent()
{
    const auto current = m_state.current();
    const auto row = current ? m_model->rowOf(*current) : std::nullopt;
    if (row)
        m_view->setCurrentIndex(m_model->index(*row));
    else
        setCurrentRow(-1);
}

} // namespace marquee
