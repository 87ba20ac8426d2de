// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QTableView;

namespace marquee {

class CorrectionModel;
class ExplorerState;

/// Impossible values with the correction that is offered for each. Nothing is changed until the user accepts it.
class CorrectionsCard final : public Card
{
    Q_OBJECT
public:
    explicit CorrectionsCard(ExplorerState& state, QWidget* parent = nullptr);

    CorrectionModel& model() const noexcept { return *m_model; }

private:
    void setUpTable();
    void readDataset();

    ExplorerState& m_state;
    CorrectionModel* m_model;
    QTableView* m_table;
};

} // namespace marquee
