// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/slate/slate_page.h"

#include "explorer/explorer_state.h"
#include "explorer/question_text.h"
#include "explorer/shortlist_menu.h"
#include "import/job_strip.h"
#include "tabs/recommend/pick_delegate.h"
#include "tabs/recommend/pick_model.h"
#include "tabs/recommend/picks_export.h"
#include "tabs/recommend/picks_header.h"
#include "tabs/recommend/shortlist/shortlist_sheet.h"
#include "tabs/recommend/slate/slate_rules_bar.h"
#include "tabs/recommend/slate/slate_words.h"
#include "tabs/recommend/star_mark.h"
#include "tabs/recommend/why_bar.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/row_menu.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marquee {

SlatePage::SlatePage(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_rules(new SlateRulesBar), m_verdict(new WrapLabel({}, FontRole::Table)),
      m_header(new PicksHeader), m_model(new PickModel(state, this)), m_delegate(new PickDelegate(this)),
      m_view(new QListView), m_empty(new EmptyState({})),
      m_footer(new ThemedLabel(tr("Moved: against the ranking without rules"), FontRole::Footer, &Theme::text2)),
      m_bar(new QWidget(this)), m_heading(new ElidedLabel({}, FontRole::CardTitle)),
      m_add(new DenseButton(tr("Shortlist all"), nullptr, IconName::Plus)),
      m_copy(new DenseButton(tr("Copy slate"), nullptr, IconName::Copy)),
      m_export(new DenseButton(tr("Export slate…"), nullptr, IconName::Export)), m_job(tr("Making the slate"))
{
    state.watch(m_job);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    fillBar();
    setUpView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_rules);
    m_verdict->setContentsMargins(12, 0, 12, 8);
    column->addWidget(m_verdict);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_footer);
    foot->addStretch();
    foot->addWidget(new JobStrip(m_job));
    column->addLayout(foot);
    connect(m_rules, &SlateRulesBar::rulesChanged, this, &SlatePage::start);
    connect(&m_state.pickDesk(), &PickDesk::listChanged, this, &SlatePage::renew);
    connect(&m_state, &ExplorerState::shortlistChanged, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(&m_job, &Job::finished, this, [this] {
        if (!m_list && !m_stale && m_searching)
            presentNothing(tr("Stopped. Change a rule, and the slate is made again."));
    });
    presentNothing({});
    renew();
}

SlatePage::~SlatePage() = default;

void SlatePage::fillBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_heading, 1);
    for (QPushButton* button : {m_add, m_copy, m_export})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &SlatePage::shortlistAll);
    connect(m_copy, &QPushButton::clicked, this, &SlatePage::copy);
    connect(m_export, &QPushButton::clicked, this, &SlatePage::exportSlate);
}

void SlatePage::setUpView()
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setAccessibleName(tr("Slate"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        setCurrentRow(index.row());
        if (index.isValid())
            m_state.peek(m_model->pick(index.row()).title);
    });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { emit usedAsTitle(m_model->pick(index.row()).title); });
    new RowMenu(*m_view, [this](QMenu& menu, const QModelIndex& index) {
        const Pick& pick = m_model->pick(index.row());
        menu.addAction(tr("&Recommend from this title"), this, [this, title = pick.title] { emit usedAsTitle(title); });
        addShortlistAction(menu, m_state,
                           entriesFor(m_state, {pick}, m_model->list()->query, tr("slate"), queryName(m_state)));
    });
}

bool SlatePage::eventFilter(QObject* watched, QEvent* event)
{
    const auto toggle = [this](const QModelIndex& row) {
        toggleShortlisted(m_state, entriesFor(m_state, {m_model->pick(row.row())}, m_model->list()->query, tr("slate"),
                                              queryName(m_state)));
    };
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_header->setRowWidth(m_view->viewport()->width());
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const QPoint place = static_cast<QMouseEvent*>(event)->pos();
        const QModelIndex row = m_view->indexAt(place);
        if (row.isValid() && starPlace(m_view->visualRect(row)).contains(place)) {
            toggle(row);
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress && m_view->currentIndex().isValid()) {
        const auto& press = *static_cast<QKeyEvent*>(event);
        if (press.key() == Qt::Key_S && press.modifiers() == Qt::NoModifier) {
            toggle(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SlatePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        start();
}

/// A page out of sight searches for nothing.
void SlatePage::renew()
{
    m_stale = true;
    m_searching = false;
    m_rules->setCatalogue(m_state.dataset() ? m_state.dataset()->catalogue : nullptr);
    m_job.cancel();
    m_list.reset();
    m_model->setList(std::make_shared<const PickList>());
    if (isVisible())
        start();
}

void SlatePage::start()
{
    m_stale = false;
    const PickDesk& desk = m_state.pickDesk();
    const auto ranker = desk.ranker();
    if (!ranker)
        return presentNothing(desk.whyNone());
    showSearch();
    m_searching = true;
    m_job.start<Made>(
        [ranker, options = desk.options(), catalogue = m_state.dataset()->catalogue, rules = m_rules->rules()](
            const std::stop_token& stop, const ProgressFn&) { return make(ranker, options, catalogue, rules, stop); },
        [this, rules = m_rules->rules()](const Result<Made>& made) {
            m_searching = false;
            if (made)
                present(*made, rules);
            else
                presentNothing(noSlateText(made.error(), rules));
        });
}

/// The slate before stays in sight under what is said of it, but is nobody's answer any more.
void SlatePage::showSearch()
{
    if (m_model->rowCount() == 0)
        return presentNothing(tr("Searching for the best titles together…"));
    m_list.reset();
    m_heading->setText(tr("Slate"));
    m_verdict->setText(tr("Searching for the best titles together. Below is the slate before."));
    for (QPushButton* button : {m_add, m_copy, m_export})
        button->setEnabled(false);
}

Result<SlatePage::Made> SlatePage::make(const RankFn& rank, PickOptions options, const CataloguePtr& catalogue,
                                        const SlateRules& rules, const std::stop_token& stop)
{
    options.top = catalogue->size();
    options.lambda = 1;
    auto candidates = rank(options);
    if (!candidates)
        return candidates.error();
    auto slate = makeSlate(*candidates, *catalogue, rules, stop);
    if (!slate)
        return slate.error();
    Made made{std::move(slate).value(), {}, 0};
    std::vector<int> rankOf(catalogue->size(), 0);
    for (const Pick& pick : candidates->picks)
        rankOf[pick.title.row] = pick.rank;
    for (std::size_t i = 0; i < std::min(rules.size, candidates->picks.size()); ++i)
        made.unruled += candidates->picks[i].score;
    made.list.query = candidates->query;
    made.list.candidates = candidates->candidates;
    made.list.picks = made.slate.picks;
    for (Pick& pick : made.list.picks)
        pick.moved = rankOf[pick.title.row] - pick.rank;
    return made;
}

QString SlatePage::heading() const
{
    return tr("Slate of %1 for %2")
        .arg(QString::number(m_list->picks.size()),
             questionText(m_state.pickDesk().question(), *m_state.dataset()->catalogue));
}

void SlatePage::present(const Made& made, const SlateRules& rules)
{
    m_list = std::make_shared<const PickList>(made.list);
    m_delegate->setCurrentRow(-1);
    m_header->setScale(whyScale(*m_list));
    m_model->setList(m_list);
    m_heading->setText(heading());
    m_verdict->setText(slateVerdict(made.slate, rules, made.unruled));
    for (QWidget* widget : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_header),
                            static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_footer)})
        widget->show();
    m_empty->hide();
    for (QPushButton* button : {m_add, m_copy, m_export})
        button->setEnabled(true);
}

void SlatePage::presentNothing(const QString& sentence)
{
    m_list.reset();
    m_model->setList(std::make_shared<const PickList>());
    m_heading->setText(tr("Slate"));
    for (QWidget* widget : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_header),
                            static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_footer)})
        widget->hide();
    m_empty->setSentence(sentence);
    m_empty->show();
    for (QPushButton* button : {m_add, m_copy, m_export})
        button->setEnabled(false);
}

void SlatePage::setCurrentRow(int row)
{
    m_delegate->setCurrentRow(row);
    m_view->doItemsLayout(); // the current row is taller
}

void SlatePage::shortlistAll()
{
    m_state.addToShortlist(entriesFor(m_state, m_list->picks, m_list->query, tr("slate"), queryName(m_state)));
}

void SlatePage::copy() const
{
    copySheet(sheetOf(m_state, *m_list, m_state.pickDesk().options(), heading(), queryName(m_state)));
}

void SlatePage::exportSlate()
{
    PickSheet sheet = sheetOf(m_state, *m_list, m_state.pickDesk().options(), heading(), queryName(m_state));
    for (PickFact& fact : ruleFacts(m_rules->rules()))
        sheet.facts.push_back(std::move(fact));
    sheet.facts.push_back({"Result", m_verdict->text().toStdString()});
    exportSheet(this, tr("Export the slate"), tr("slate"), sheet);
}

} // namespace marquee
