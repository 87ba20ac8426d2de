// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/quality_tab.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "models/issue_model.h"
#include "models/rule_words.h"
#include "tabs/quality/audit_card.h"
#include "tabs/quality/completeness_chart.h"
#include "tabs/quality/flag_card.h"
#include "tabs/quality/list_table.h"
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
      m_row(new QHBoxLayout), m_completeness(makeCompleteness()), m_rules(new RulesCard(state)),
      m_outliers(new OutliersCard), m_flags(makeFlagCards()), m_audit(new AuditCard(state)), m_issues(makeIssues())
{
    auto* scroll = new ScrollColumn;
    auto* page = new QWidget;
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    lines->setSpacing(scaled(kSpacing));
    lines->addLayout(m_row);
    lines->addWidget(m_audit, 1);
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

    connect(m_rules, &RulesCard::ruleChosen, this, &QualityTab::showChanges);
    connect(m_audit, &AuditCard::ruleCleared, this, [this] { showChanges(std::nullopt); });
    connect(m_outliers, &OutliersCard::showRequested, this, [this] { showFlagged(Rule::FlagOutliers); });
    connect(&m_state, &ExplorerState::datasetChanged, this, &QualityTab::readDataset);
    arrange();
    readDataset();
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

void QualityTab::readDataset()
{
    const DatasetPtr& dataset = m_state.dataset();
    m_outliers->setDataset(dataset);
    for (FlagCard* card : m_flagCards)
        card->setDataset(dataset);
    if (!dataset) {
        m_chart->setCompleteness({});
        m_issueModel->setIssues({});
        return;
    }
    Completeness completeness = completenessOf(*dataset);
    const auto used = static_cast<qint64>(completeness.columns.size());
    const auto empty = static_cast<qint64>(completeness.emptyColumns);
    m_completeness->setFooter(
        tr("%1; %2 of %3 columns")
            .arg(titlesText(static_cast<qint64>(completeness.titles)), integerText(used), integerText(used + empty)),
        empty > 0 ? tr("%1 without any value").arg(integerText(empty)) : QString());
    m_chart->setCompleteness(std::move(completeness));
    std::vector<Issue> issues = dataset->catalogue->source().issues();
    issues.insert(issues.end(), dataset->catalogue->issues().begin(), dataset->catalogue->issues().end());
    m_issues->setSubtitle(issues.empty() ? tr("No complaint.")
                                         : tr("%1 oddities, kept and counted; no row was lost")
                                               .arg(integerText(static_cast<qint64>(issues.size()))));
    m_issues->body()->setVisible(!issues.empty());
    m_issueModel->setIssues(std::move(issues));
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
    m_state.showOnly(m_state.dataset()->cleaning->flagged(rule),
                     rule == Rule::FlagOutliers ? tr("outliers") : flagName(rule));
    emit titlesRequested();
}

void QualityTab::showChanges(std::optional<Rule> rule)
{
    m_audit->showRule(rule);
    m_rules->showChosen(rule);
}

} // namespace marquee
