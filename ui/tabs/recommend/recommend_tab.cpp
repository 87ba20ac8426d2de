// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/recommend_tab.h"

#include "explorer/explorer_state.h"
#include "explorer/question_text.h"
#include "explorer/shortlist_menu.h"
#include "explorer/wording.h"
#include "tabs/recommend/critique_panel.h"
#include "tabs/recommend/limits_panel.h"
#include "tabs/recommend/not_these_panel.h"
#include "tabs/recommend/picks_export.h"
#include "tabs/recommend/picks_view.h"
#include "tabs/recommend/query_box.h"
#include "tabs/recommend/shortlist/shortlist_page.h"
#include "tabs/recommend/shortlist/shortlist_sheet.h"
#include "tabs/recommend/slate/slate_page.h"
#include "tabs/recommend/weights_panel.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/hairline.h"
#include "widgets/scroll_column.h"
#include "widgets/switched_pages.h"

#include <QHBoxLayout>

#include <algorithm>
#include <iterator>

namespace marquee {
namespace {

constexpr int kSideWidth = 288;

} // namespace

RecommendTab::RecommendTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_heading(new ElidedLabel({}, FontRole::CardTitle)),
      m_copy(new DenseButton(tr("Copy"), nullptr, IconName::Copy)),
      m_export(new DenseButton(tr("Export picks…"), nullptr, IconName::Export)), m_query(new QueryBox(state)),
      m_weights(new WeightsPanel(state)), m_limits(new LimitsPanel(state)), m_picks(new PicksView(state)),
      m_slate(new SlatePage(state)), m_shortlist(new ShortlistPage(state)),
      m_pages(new SwitchedPages(tr("View of the recommendations")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(new Hairline(Qt::Vertical));
    m_pages->addPage(m_picks, tr("Picks"), makeHeading());
    m_pages->addPage(m_slate, tr("Slate"), m_slate->bar());
    m_pages->addPage(m_shortlist, tr("Shortlist"), m_shortlist->bar());
    row->addWidget(m_pages, 1);

    connect(m_query, &QueryBox::changeRequested, this, &RecommendTab::findRequested);
    connectPicks();
    connect(&m_state, &ExplorerState::shortlistChanged, this, &RecommendTab::showShortlistCount);
    connect(&m_state.pickDesk(), &PickDesk::listChanged, this, &RecommendTab::refresh);
    showShortlistCount();
    refresh();
}

void RecommendTab::connectPicks()
{
    const auto ask = [this](TitleId title) {
        m_state.setCurrent(title);
        showPage(*m_picks);
    };
    connect(m_picks, &PicksView::usedAsTitle, this, ask);
    connect(m_slate, &SlatePage::usedAsTitle, this, ask);
    connect(m_shortlist, &ShortlistPage::usedAsTitle, this, ask);
    connect(m_picks, &PicksView::copyRequested, this, &RecommendTab::copyPicks);
    connect(m_picks, &PicksView::exportRequested, this, &RecommendTab::exportPicks);
    connect(m_picks, &PicksView::shortlistRequested, this, &RecommendTab::shortlist);
    connect(m_picks, &PicksView::catalogueRequested, this, &RecommendTab::showInCatalogue);
    connect(m_shortlist, &ShortlistPage::catalogueRequested, this, &RecommendTab::showInCatalogue);
}

void RecommendTab::showPage(QWidget& page)
{
    m_pages->showPage(&page);
}

void RecommendTab::showInCatalogue(TitleId title)
{
    m_state.peek(title); // the picks stay for the way back
    emit catalogueRequested();
}

void RecommendTab::shortlist(TitleId title)
{
    std::vector<Pick> picked;
    std::copy_if(m_list->picks.begin(), m_list->picks.end(), std::back_inserter(picked),
                 [&](const Pick& pick) { return pick.title == title; });
    toggleShortlisted(m_state, entriesFor(m_state, picked, m_list->query, listName(m_state.pickDesk().options()),
                                          queryName(m_state)));
}

void RecommendTab::showShortlistCount()
{
    const std::size_t count = m_state.shortlist().size();
    m_pages->setPageName(m_shortlist, count == 0 ? tr("Shortlist") : tr("Shortlist %1").arg(count));
}

QWidget* RecommendTab::makeSide()
{
    auto* scroll = new ScrollColumn;
    scroll->setFixedWidth(kSideWidth);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(16);
    column->addWidget(m_query);
    column->addWidget(new CritiquePanel(m_state));
    column->addWidget(m_weights);
    column->addWidget(m_limits);
    column->addWidget(new NotThesePanel(m_state));
    column->addStretch();
    scroll->setWidget(side);
    return scroll;
}

QWidget* RecommendTab::makeHeading()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_heading, 1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    connect(m_copy, &QPushButton::clicked, this, &RecommendTab::copyPicks);
    connect(m_export, &QPushButton::clicked, this, &RecommendTab::exportPicks);
    return bar;
}

void RecommendTab::showNothing(const QString& sentence)
{
    m_heading->setText(tr("Picks"));
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
    m_picks->setEmpty(sentence);
}

void RecommendTab::refresh()
{
    const PickDesk& desk = m_state.pickDesk();
    m_list = desk.list();
    if (!m_list)
        return showNothing(desk.whyNone());
    const bool one = m_list->picks.size() == 1;
    m_heading->setText(
        (one ? tr("%1 pick for %2") : tr("%1 picks for %2"))
            .arg(QString::number(m_list->picks.size()), questionText(desk.question(), *m_state.dataset()->catalogue)));
    m_copy->setEnabled(!m_list->picks.empty());
    m_export->setEnabled(!m_list->picks.empty());
    m_picks->setList(m_list);
    m_weights->showList(*m_list);
    m_limits->showList(*m_list);
}

PickSheet RecommendTab::sheet() const
{
    return sheetOf(m_state, *m_list, m_state.pickDesk().options(), m_heading->text(), queryName(m_state));
}

void RecommendTab::copyPicks()
{
    copySheet(sheet());
}

void RecommendTab::exportPicks()
{
    // The list may change while the dialog is up: what is to be written is taken before.
    exportSheet(this, tr("Export picks"), tr("picks"), sheet());
}

} // namespace marquee
