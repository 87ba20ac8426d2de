// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/audit_card.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "models/audit_model.h"
#include "models/rule_words.h"
#include "models/table_text.h"
#include "tabs/quality/list_table.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"
#include "widgets/row_menu.h"
#include "widgets/shortcut_line_edit.h"
#include "widgets/wheel_guard.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kHeight = 260;
constexpr int kSearchWidth = 220;

bool isReverted(const AuditLine& line)
{
    return line.kind == AuditLine::Kind::Reverted;
}

} // namespace

AuditCard::AuditCard(ExplorerState& state, QWidget* parent)
    : Card(tr("Audit"), {}, parent), m_state(state), m_model(new AuditModel(this)),
      m_table(makeListTable(m_model, tr("Changes made by cleaning"))), m_chip(new FilterChip({})),
      m_search(new ShortcutLineEdit(tr("Find in titles and values"), {})), m_column(new QComboBox),
      m_revert(new DenseButton(tr("Revert"), nullptr, IconName::Undo))
{
    setUpHeader();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(scaled(6));
    column->addLayout(makeFilters());
    column->addWidget(m_table, 1);
    setBody(body);
    setUpTable();
    setUpKeys();
    connect(&m_state, &ExplorerState::datasetChanged, this, &AuditCard::readDataset);
    readDataset();
}

void AuditCard::setUpHeader()
{
    auto* copyButton = new DenseButton(tr("Copy"), nullptr, IconName::Copy);
    auto* auditButton = new DenseButton(tr("Export audit…"), nullptr, IconName::Export);
    auto* cleanedButton = new DenseButton(tr("Export cleaned…"), nullptr, IconName::Export);
    for (QWidget* widget : {static_cast<QWidget*>(m_chip), static_cast<QWidget*>(copyButton),
                            static_cast<QWidget*>(auditButton), static_cast<QWidget*>(cleanedButton)})
        addHeaderWidget(widget);
    connect(m_chip, &FilterChip::removed, this, &AuditCard::ruleCleared);
    connect(copyButton, &QPushButton::clicked, this, &AuditCard::copy);
    connect(auditButton, &QPushButton::clicked, this, &AuditCard::auditRequested);
    connect(cleanedButton, &QPushButton::clicked, this, &AuditCard::cleanedRequested);
}

QHBoxLayout* AuditCard::makeFilters()
{
    m_search->setMaximumWidth(scaled(kSearchWidth));
    m_column->setAccessibleName(tr("Column"));
    new WheelGuard(*m_column);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->setFont(themeFont(FontRole::Table));
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(8));
    line->addWidget(m_search);
    line->addWidget(m_column);
    line->addStretch();
    line->addWidget(m_revert);
    connect(m_search, &QLineEdit::textChanged, this, &AuditCard::applyFilters);
    connect(m_column, &QComboBox::activated, this, &AuditCard::applyFilters);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        const auto lines = chosen();
        std::all_of(lines.begin(), lines.end(), isReverted) ? restoreChosen() : revertChosen();
    });
    return line;
}

void AuditCard::setUpTable()
{
    m_table->setMinimumHeight(scaled(kHeight));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{AuditModel::RowColumn, 70}, {AuditModel::FileColumn, 130}, {AuditModel::RuleColumn, 160}}) {
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, scaled(width));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_model->line(index.row()).change)
            m_state.peek(m_model->titleAt(index.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditCard::refreshRevert);
    connect(m_model, &AuditModel::modelReset, this, &AuditCard::refreshRevert);
    connect(m_table, &QTableView::doubleClicked, this, &AuditCard::goToCurrent);
    new RowMenu(*m_table, [this](QMenu& menu, const QModelIndex&) { fillMenu(menu); });
}

void AuditCard::setUpKeys()
{
    const auto on = [this](const QKeySequence& keys, void (AuditCard::*action)()) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(Qt::Key_Delete, &AuditCard::revertChosen);
    on(Qt::Key_Return, &AuditCard::goToCurrent);
    on(Qt::Key_Enter, &AuditCard::goToCurrent);
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QShortcut::activated, this, &AuditCard::copy);
}

void AuditCard::readDataset()
{
    m_model->setDataset(m_state.dataset());
    readColumns();
    applyFilters();
}

/// The columns there are changes in; the one chosen stays chosen while the file has it.
void AuditCard::readColumns()
{
    const QVariant before = m_column->currentData();
    const QString name = m_column->currentText();
    const QSignalBlocker quiet(m_column);
    m_column->clear();
    m_column->addItem(tr("All columns"));
    if (m_state.dataset())
        for (const auto column : m_model->columnsChanged())
            m_column->addItem(fromUtf8(m_state.dataset()->catalogue->columnName(column)), column);
    const int again = before.isValid() ? m_column->findText(name) : 0;
    m_column->setCurrentIndex(std::max(again, 0));
}

void AuditCard::applyFilters()
{
    AuditFilter filter = m_model->filter();
    const QVariant column = m_column->currentData();
    filter.column = column.isValid() ? std::optional(column.toUInt()) : std::nullopt;
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
    refreshCount();
}

void AuditCard::showRule(std::optional<Rule> rule)
{
    m_model->setRule(rule);
    refreshCount();
}

void AuditCard::refreshCount()
{
    setSubtitle(tr("%1 of %2 changes shown")
                    .arg(integerText(m_model->rowCount()), integerText(static_cast<qint64>(m_model->total()))));
    m_chip->setVisible(m_model->rule().has_value());
    if (m_model->rule())
        m_chip->setParts({{tr("Rule: "), false}, {ruleTitle(*m_model->rule()), true}});
    refreshRevert();
}

void AuditCard::refreshRevert()
{
    const auto lines = chosen();
    const bool restores = !lines.empty() && std::all_of(lines.begin(), lines.end(), isReverted);
    m_revert->setEnabled(!lines.empty());
    m_revert->setText(restores ? tr("Change again") : tr("Revert"));
    m_revert->setToolTip(lines.empty() ? tr("Choose changes in the table first") : QString());
}

std::vector<AuditLine> AuditCard::chosen() const
{
    std::vector<AuditLine> lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        lines.push_back(m_model->line(index.row()));
    return lines;
}

void AuditCard::fillMenu(QMenu& menu)
{
    const auto lines = chosen();
    const auto reverted = std::count_if(lines.begin(), lines.end(), isReverted);
    QAction* revert = menu.addAction(tr("Revert"), QKeySequence(Qt::Key_Delete), this, &AuditCard::revertChosen);
    revert->setEnabled(reverted < static_cast<std::ptrdiff_t>(lines.size()));
    menu.addAction(tr("Change again"), this, &AuditCard::restoreChosen)->setEnabled(reverted > 0);
    menu.addSeparator();
    menu.addAction(tr("Go to the title"), QKeySequence(Qt::Key_Return), this, &AuditCard::goToCurrent);
    menu.addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this, &AuditCard::copy);
}

void AuditCard::revertChosen()
{
    const auto lines = chosen();
    const CleaningOptions options = withReverted(m_state.cleaningOptions(), lines);
    m_state.setCleaningOptions(options, tr("revert %1").arg(changesText(static_cast<qint64>(lines.size()))));
}

void AuditCard::restoreChosen()
{
    const auto lines = chosen();
    const CleaningOptions options = withRestored(m_state.cleaningOptions(), lines);
    m_state.setCleaningOptions(options, tr("make %1 again").arg(changesText(static_cast<qint64>(lines.size()))));
}

void AuditCard::goToCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && m_model->line(index.row()).change)
        emit titleRequested(m_model->titleAt(index.row()));
}

void AuditCard::copy() const
{
    QGuiApplication::clipboard()->setText(tableText(*m_table));
}

} // namespace marquee
