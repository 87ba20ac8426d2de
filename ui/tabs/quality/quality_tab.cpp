// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/quality_tab.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "models/issue_model.h"
#include "models/row_trouble_model.h"
#include "models/rule_words.h"
#include "tabs/quality/audit_card.h"
#include "tabs/quality/box_plots_card.h"
#include "tabs/quality/completeness_chart.h"
#include "tabs/quality/corrections_card.h"
#include "tabs/quality/flag_card.h"
#include "tabs/quality/groups_card.h"
#include "tabs/quality/list_table.h"
#include "tabs/quality/missing_card.h"
#include "tabs/quality/outliers_card.h"
#include "tabs/quality/rules_card.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace marquee {

namespace {

constexpr int kThreeColumns = 1150;
constexpr int kTwoColumns = 720;
constexpr int kSpacing = 10;
constexpr int kIssuesHeight = 160;

} // namespace

QualityTab::QualityTab(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_chart(new CompletenessChart), m_issueModel(new IssueModel(this)),
      m_troubleModel(new RowTroubleModel(this)), m_row(new QHBoxLayout), m_completeness(makeCompleteness()),
      m_rules(new RulesCard(state)), m_outliers(new OutliersCard), m_flags(makeFlagCards()), m_missing(new MissingCard),
      m_boxes(new BoxPlotsCard), m_groups(new GroupsCard(state)), m_corrections(new CorrectionsCard(state)),
      m_audit(new AuditCard(state)), m_troubles(makeTroubles()), m_issues(makeIssues()), m_job(tr("Quality"))
{
    auto* scroll = new ScrollColumn;
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    lines->setSpacing(scaled(kSpacing));
    lines->addLayout(m_row);
    for (QWidget* card : {static_cast<QWidget*>(m_missing), static_cast<QWidget*>(m_boxes),
                          static_cast<QWidget*>(m_groups), static_cast<QWidget*>(m_corrections)})
        lines->addWidget(card);
    lines->addWidget(m_audit, 1);
    lines->addWidget(m_troubles);
    lines->addWidget(m_issues);
    for (QVBoxLayout*& column : m_columns) {
        column = new QVBoxLayout;
        column->setSpacing(scaled(kSpacing));
        m_row->addLayout(column);
    }
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    m_state.watch(m_job);
    connectCards();
    connect(&m_state, &ExplorerState::datasetChanged, this, &QualityTab::readDataset);
    connect(&m_job, &Job::finished, this, [this] { // what was cancelled is computed when the tab is next shown
        m_figuresDue = m_state.dataset() && (!m_figures || m_figures->data != m_state.dataset());
    });
    arrange();
    readDataset();
}

void QualityTab::connectCards()
{
    connect(m_rules, &RulesCard::ruleChosen, this, &QualityTab::showChanges);
    connect(m_outliers, &OutliersCard::showRequested, this, [this] { showFlagged(Rule::FlagOutliers); });
    connect(m_missing, &MissingCard::titlesChosen, this, &QualityTab::selectTitles);
    connect(m_missing, &MissingCard::showRequested, this, &QualityTab::showTitles);
    connect(m_boxes, &BoxPlotsCard::titlesChosen, this, &QualityTab::selectTitles);
    connect(m_groups, &GroupsCard::titlesChosen, this, &QualityTab::showTitles);
    connect(m_groups, &GroupsCard::parameterChanged, m_rules, &RulesCard::setParameter);
    connect(m_audit, &AuditCard::ruleCleared, this, [this] { showChanges(std::nullopt); });
    connect(m_audit, &AuditCard::cleanedRequested, this, &QualityTab::cleanedExportRequested);
    connect(m_audit, &AuditCard::auditRequested, this, &QualityTab::auditExportRequested);
    connect(m_audit, &AuditCard::titleRequested, this, [this](TitleId title) {
        m_state.setCurrent(title);
        emit titlesRequested();
    });
}

Card* QualityTab::makeCompleteness()
{
    auto* card = new Card(tr("Completeness"), tr("share of titles with a value; the stronger a cell, the fuller"));
    card->setBody(m_chart);
    return card;
}

QWidget* QualityTab::makeFlagCards()
{
    auto* column = new QWidget;
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins({});
    cards->setSpacing(scaled(kSpacing));
    for (const auto& [rule, title] : {std::pair{Rule::FlagBorrowedFacts, tr("Borrowed facts")},
                                      {Rule::FlagDuplicates, tr("Duplicates")},
                                      {Rule::FlagImpossibleDates, tr("Impossible dates")}}) {
        auto* card = new FlagCard(rule, title);
        connect(card, &FlagCard::showRequested, this, &QualityTab::showFlagged);
        cards->addWidget(card);
        m_flagCards.push_back(card);
    }
    return column;
}

Card* QualityTab::makeIssues()
{
    auto* card = new Card(tr("Reading the file"));
    QTableView* table = makeListTable(m_issueModel, tr("What was odd about the file"));
    table->setFixedHeight(scaled(kIssuesHeight));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(0, scaled(80));
    table->horizontalHeader()->resizeSection(1, scaled(180));
    card->setBody(table);
    return card;
}

Card* QualityTab::makeTroubles()
{
    auto* card = new Card(tr("Ragged and unusable rows"));
    QTableView* table = makeListTable(m_troubleModel, tr("Ragged and unusable rows"));
    table->setFixedHeight(scaled(kIssuesHeight));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->resizeSection(RowTroubleModel::LineColumn, scaled(80));
    table->horizontalHeader()->resizeSection(RowTroubleModel::RowColumn, scaled(80));
    table->horizontalHeader()->resizeSection(RowTroubleModel::CauseColumn, scaled(340));
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_state.peek(m_troubleModel->titleAt(index.row()));
    });
    card->setBody(table);
    return card;
}

void QualityTab::readDataset()
{
    const DatasetPtr& dataset = m_state.dataset();
    m_outliers->setDataset(dataset);
    for (FlagCard* card : m_flagCards)
        card->setDataset(dataset);
    if (!dataset) {
        m_chart->setCompleteness({});
        m_issueModel->setIssues({});
        m_job.cancel();
        m_figuresDue = false;
        showFigures(nullptr);
        return;
    }
    // Figures of the run before stand until the new ones are there; those of another file speak of other titles.
    if (m_figures && &m_figures->data->catalogue->source() != &dataset->catalogue->source())
        showFigures(nullptr);
    m_figuresDue = true;
    if (isVisible())
        startFigures();
    Completeness completeness = completenessOf(*dataset);
    const auto used = static_cast<qint64>(completeness.columns.size());
    const auto empty = static_cast<qint64>(completeness.emptyColumns);
    m_completeness->setFooter(
        tr("%1; %2 of %3 columns")
            .arg(titlesText(static_cast<qint64>(completeness.titles)), integerText(used), integerText(used + empty)),
        empty > 0 ? tr("%1 without any value").arg(integerText(empty)) : QString());
    m_chart->setCompleteness(std::move(completeness));
    readIssues(*dataset);
}

void QualityTab::readIssues(const Dataset& dataset)
{
    std::vector<Issue> issues = dataset.catalogue->source().issues();
    issues.insert(issues.end(), dataset.catalogue->issues().begin(), dataset.catalogue->issues().end());
    m_issues->setSubtitle(issues.empty() ? tr("No complaint.")
                                         : tr("%1 oddities, kept and counted; no row was lost")
                                               .arg(integerText(static_cast<qint64>(issues.size()))));
    m_issues->body()->setVisible(!issues.empty());
    m_issueModel->setIssues(std::move(issues));
}

void QualityTab::startFigures()
{
    m_figuresDue = false;
    m_job.start<QualityFiguresPtr>(
        [data = m_state.dataset()](const std::stop_token& stop, const ProgressFn& progress) {
            return qualityFigures(data, stop, progress);
        },
        [this](Result<QualityFiguresPtr> figures) {
            if (figures)
                showFigures(*figures);
            else
                emit m_state.backgroundFailed(figures.error());
        });
}

void QualityTab::showFigures(const QualityFiguresPtr& figures)
{
    m_figures = figures;
    m_missing->setFigures(figures);
    m_boxes->setFigures(figures);
    m_groups->setFigures(figures);
    const std::size_t count = figures ? figures->troubles.size() : 0;
    m_troubleModel->setTroubles(figures ? figures->troubles : std::vector<RowTrouble>());
    m_troubles->body()->setVisible(count > 0);
    m_troubles->setSubtitle(!figures     ? tr("Computed in the background.")
                            : count == 0 ? tr("Every record has all its fields and a title.")
                                         : tr("%1, none of them lost").arg(rowsText(static_cast<qint64>(count))));
}

void QualityTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_figuresDue)
        startFigures();
}

void QualityTab::arrange()
{
    const int columns = width() >= scaled(kThreeColumns) ? 3 : width() >= scaled(kTwoColumns) ? 2 : 1;
    if (columns == m_columnCount)
        return;
    m_columnCount = columns;
    for (QVBoxLayout* column : m_columns)
        while (QLayoutItem* item = column->takeAt(0))
            delete item;
    m_missing->setNarrow(columns == 1);
    m_row->setSpacing(columns == 1 ? 0 : scaled(kSpacing));
    if (columns == 3) {
        place(0, {m_completeness}, 9);
        place(1, {m_rules, m_outliers}, 7);
        place(2, {m_flags}, 5);
    } else if (columns == 2) {
        place(0, {m_completeness, m_outliers}, 1);
        place(1, {m_rules, m_flags}, 1);
        place(2, {}, 0);
    } else {
        place(0, {m_completeness, m_rules, m_outliers, m_flags}, 1);
        place(1, {}, 0);
        place(2, {}, 0);
    }
}

void QualityTab::place(std::size_t column, const std::vector<QWidget*>& parts, int stretch)
{
    for (QWidget* part : parts)
        m_columns.at(column)->addWidget(part);
    m_row->setStretch(static_cast<int>(column), stretch);
}

void QualityTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QualityTab::showFlagged(Rule rule)
{
    showTitles(m_state.dataset()->cleaning->flagged(rule),
               rule == Rule::FlagOutliers ? tr("outliers") : flagName(rule));
}

void QualityTab::showTitles(TitleIds titles, const QString& what)
{
    m_state.showOnly(withoutDropped(std::move(titles)), what);
    emit titlesRequested();
}

void QualityTab::selectTitles(TitleIds titles, const QString& what)
{
    m_state.select(withoutDropped(std::move(titles)), what);
}

TitleIds QualityTab::withoutDropped(TitleIds titles) const
{
    std::erase_if(titles, [this](TitleId id) { return m_state.dataset()->catalogue->isDropped(id); });
    return titles;
}

void QualityTab::showChanges(std::optional<Rule> rule)
{
    m_audit->showRule(rule);
    m_rules->showChosen(rule);
}

} // namespace marquee
