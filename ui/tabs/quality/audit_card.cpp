// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/audit_card.h"

#include "cleaning/cleaned_table_writer.h"
#include "explorer/explorer_state.h"
#include "explorer/text_export.h"
#include "models/audit_model.h"
#include "models/rule_words.h"
#include "models/table_text.h"
#include "tabs/quality/list_table.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/filter_chip.h"
#include "widgets/themed_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace marquee {

namespace {

constexpr int kHeight = 260;

} // namespace

AuditCard::AuditCard(ExplorerState& state, QWidget* parent)
    : Card(tr("Audit"), {}, parent), m_state(state), m_model(new AuditModel(this)),
      m_table(makeListTable(m_model, tr("Changes made by cleaning"))),
      m_count(new ThemedLabel({}, FontRole::Table, &Theme::text2)), m_chip(new FilterChip({}))
{
    auto* copyButton = new DenseButton(tr("Copy"), nullptr, IconName::Copy);
    auto* auditButton = new DenseButton(tr("Export audit…"), nullptr, IconName::Export);
    auto* cleanedButton = new DenseButton(tr("Export cleaned…"), nullptr, IconName::Export);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_chip), static_cast<QWidget*>(copyButton),
          static_cast<QWidget*>(auditButton), static_cast<QWidget*>(cleanedButton)})
        addHeaderWidget(widget);
    setUpTable();
    connect(m_chip, &FilterChip::removed, this, &AuditCard::ruleCleared);
    connect(copyButton, &QPushButton::clicked, this, &AuditCard::copy);
    connect(auditButton, &QPushButton::clicked, this, [this] {
        if (const auto& dataset = m_state.dataset())
            saveCsvAs(this, tr("Export the audit"), tr("audit.csv"),
                      auditCsv(dataset->catalogue->source(), *dataset->cleaning));
    });
    connect(cleanedButton, &QPushButton::clicked, this, [this] {
        if (const auto& dataset = m_state.dataset())
            saveCsvAs(this, tr("Export the cleaned file"), tr("cleaned.csv"),
                      cleanedCsv(dataset->catalogue->source(), *dataset->cleaning));
    });
    connect(&m_state, &ExplorerState::datasetChanged, this, &AuditCard::readDataset);
    readDataset();
}

void AuditCard::setUpTable()
{
    m_table->setMinimumHeight(scaled(kHeight));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair{AuditModel::RowColumn, 70}, {AuditModel::FileColumn, 130}, {AuditModel::RuleColumn, 130}}) {
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, scaled(width));
    }
    setBody(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            m_state.setCurrent(m_model->titleAt(index.row()));
    });
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QShortcut::activated, this, &AuditCard::copy);
}

void AuditCard::readDataset()
{
    m_model->setDataset(m_state.dataset());
    refreshCount();
}

void AuditCard::showRule(std::optional<Rule> rule)
{
    m_model->setRule(rule);
    refreshCount();
}

void AuditCard::refreshCount()
{
    m_count->setText(tr("%1 of %2 changes shown")
                         .arg(integerText(m_model->rowCount()), integerText(static_cast<qint64>(m_model->total()))));
    m_chip->setVisible(m_model->rule().has_value());
    if (m_model->rule())
        m_chip->setParts({{tr("Rule: "), false}, {ruleTitle(*m_model->rule()), true}});
}

void AuditCard::copy() const
{
    QGuiApplication::clipboard()->setText(tableText(*m_table));
}

} // namespace marquee
