// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/clustering.h"

#include <QWidget>

#include <map>
#include <vector>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace marquee {

class BlockRow;
class ExplorerState;
class FitChoices;
class RedundancyList;
class SegmentedControl;
class WarningBox;
class WrapLabel;

/// What the next clustering will use: feature blocks with weights, k, seed and restarts; and the button that runs it.
class SetupPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SetupPanel(ExplorerState& state, QWidget* parent = nullptr);

private:
    void addBlocks(QVBoxLayout& column);
    void addClusterCount(QVBoxLayout& column);
    void addRun(QVBoxLayout& column);
    QSpinBox* addField(QVBoxLayout& fields, const QString& label, int low, int high);
    void addRow(QVBoxLayout& fields, const QString& label, QWidget& field);
    void showDetails();
    void showDraft();
    void tellDraft();
    void showRun();
    void showWarnings();
    void halve(Block block);
    void run();

    ExplorerState& m_state;
    std::vector<BlockRow*> m_blocks;
    WarningBox* m_warning;
    RedundancyList* m_redundant;
    FitChoices* m_choices;
    WrapLabel* m_note;
    SegmentedControl* m_automatic;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
    QSpinBox* m_count = nullptr;
    QSpinBox* m_seed = nullptr;
    QSpinBox* m_restarts = nullptr;
    std::map<const QWidget*, QWidget*> m_rows; ///< the line each field stands in
    QPushButton* m_run;
    WrapLabel* m_lastRun;
    bool m_showing = false; ///< the fields are being filled: nothing of it is news for the state
};

} // namespace marquee
