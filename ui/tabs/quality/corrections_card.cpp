// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/corrections_card.h"

#include "explorer/explorer_state.h"
#include "models/correction_model.h"
#include "tabs/quality/list_table.h"
#include "theme/numbers.h"
#include "theme/scale.h"

#include <QHeaderView>
#include <QTableView>

namespace marquee {

namespace {

constexpr int kHeight = 200;

} // namespace

CorrectionsCard::CorrectionsCard(ExplorerState& state, QWidget* parent)
    : Card(tr("Impossible values"), {}, parent), m_state(state), m_model(new CorrectionModel(this)),
      m_table(makeListTable(m_model, tr("Corrections offered")))
{
    setUpTable();
    setBody(m_table);
    connect(m_model, &CorrectionModel::acceptanceAsked, this, [this](const Correction& correction, bool accept) {
        const auto& offered = m_state.dataset()->cleaning->suggestions;
        m_state.setCleaningOptions(withAcceptance(m_state.cleaningOptions(), offered, correction.cell, accept),
                                   accept ? tr("accept a correction") : tr("refuse a correction"));
    });
    connect(&m_state, &ExplorerState::datasetChanged, this, &CorrectionsCard::readDataset);
    readDataset();
}

void CorrectionsCard::setUpTable()
{
    m_table->setFixedHeight(scaled(kHeight));
    QHeaderView& header = *m_table->horizontalHeader();
    header.setStretchLastSection(true);
    for (const auto& [column, width] : {std::pair{CorrectionModel::RowColumn, 70},
                                        {CorrectionModel::TitleColumn, 200},
                                        {CorrectionModel::FileColumn, 130},
                                        {CorrectionModel::BeforeColumn, 120},
                                        {CorrectionModel::AfterColumn, 140}})
        header.resizeSection(column, scaled(width));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_state.dataset()->catalogue->isDropped(m_model->correction(index.row()).cell.row))
            m_state.peek(m_model->correction(index.row()).cell.row);
    });
}

void CorrectionsCard::readDataset()
{
    m_model->setDataset(m_state.dataset());
    const int offered = m_model->rowCount();
    m_table->setVisible(offered > 0);
    setSubtitle(offered == 0 ? tr("No correction to offer.")
                             : tr("%1 corrections offered, %2 accepted; check those you agree with")
                                   .arg(integerText(offered), integerText(static_cast<qint64>(m_model->accepted()))));
}

} // namespace marquee
