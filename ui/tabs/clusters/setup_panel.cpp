// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/setup_panel.h"

#include "clustering/cluster_merge.h"
#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "tabs/clusters/block_row.h"
#include "tabs/clusters/fit_choices.h"
#include "tabs/clusters/redundancy_list.h"
#include "theme/icons.h"
#include "theme/numbers.h"
#include "widgets/scroll_column.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"
#include "widgets/warning_box.h"
#include "widgets/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace marquee {

SetupPanel::SetupPanel(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_warning(new WarningBox), m_redundant(new RedundancyList),
      m_choices(new FitChoices), m_note(new WrapLabel({}, FontRole::Footer, &Theme::text2)),
      m_automatic(new SegmentedControl({tr("Automatic"), tr("Set")})), m_run(new QPushButton(tr("Run clustering"))),
      m_lastRun(new WrapLabel({}, FontRole::Footer, &Theme::text2))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* scroll = new ScrollColumn;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    addBlocks(*column);
    addClusterCount(*column);
    column->addStretch();
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 12);
    addRun(*foot);
    outer->addLayout(foot);

    connect(&m_state, &ExplorerState::datasetChanged, this, &SetupPanel::showDetails);
    connect(&m_state, &ExplorerState::clusteringDraftChanged, this, &SetupPanel::showDraft);
    connect(&m_state, &ExplorerState::clusteringChanged, this, [this] {
        showWarnings();
        showRun();
    });
    connect(&m_state.clusterJob(), &Job::started, this, &SetupPanel::showRun);
    connect(&m_state.clusterJob(), &Job::finished, this, &SetupPanel::showRun);
    showDetails();
    showDraft();
    showWarnings();
    showRun();
}

void SetupPanel::addBlocks(QVBoxLayout& column)
{
    column.addWidget(new ThemedLabel(tr("Set-up"), FontRole::CardTitle));
    column.addWidget(new ThemedLabel(tr("Features and weights"), FontRole::Table, &Theme::text2));
    for (int b = 0; b < kBlockCount; ++b) {
        auto* row = new BlockRow(static_cast<Block>(b));
        connect(row, &BlockRow::weightChanged, this, &SetupPanel::tellDraft);
        m_blocks.push_back(row);
        column.addWidget(row);
    }
    column.addWidget(m_warning);
    column.addWidget(m_redundant);
    connect(m_redundant, &RedundancyList::halveRequested, this, &SetupPanel::halve);
    column.addWidget(m_note);
}

void SetupPanel::addRow(QVBoxLayout& fields, const QString& label, QWidget& field)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto* name = new ThemedLabel(label, FontRole::Table, &Theme::text2);
    name->setBuddy(&field);
    line->addWidget(name);
    line->addStretch();
    line->addWidget(&field);
    fields.addWidget(row);
    m_rows[&field] = row;
}

QSpinBox* SetupPanel::addField(QVBoxLayout& fields, const QString& label, int low, int high)
{
    auto* field = new QSpinBox;
    field->setRange(low, high);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(label);
    field->setFixedWidth(96);
    addRow(fields, label, *field);
    connect(field, &QSpinBox::valueChanged, this, &SetupPanel::tellDraft);
    return field;
}

void SetupPanel::addClusterCount(QVBoxLayout& column)
{
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(0, 8, 0, 0);
    fields->setSpacing(6);
    m_automatic->setAccessibleName(tr("Number of clusters"));
    addRow(*fields, tr("Clusters k"), *m_automatic);
    m_from = addField(*fields, tr("Try k from"), 2, 50);
    m_to = addField(*fields, tr("to"), 2, 50);
    m_count = addField(*fields, tr("k"), 1, 50);
    m_seed = addField(*fields, tr("Seed"), 0, std::numeric_limits<int>::max());
    m_restarts = addField(*fields, tr("Restarts"), 1, 200);
    column.addLayout(fields);
    column.addWidget(m_choices);
    connect(m_choices, &FitChoices::changed, this, &SetupPanel::tellDraft);
    connect(m_automatic, &SegmentedControl::currentChanged, this, &SetupPanel::tellDraft);
}

void SetupPanel::addRun(QVBoxLayout& column)
{
    m_run->setDefault(true);
    m_run->setIcon(icon(IconName::Play, &Theme::onAccent));
    m_lastRun->setAlignment(Qt::AlignHCenter);
    column.addWidget(m_run);
    column.addWidget(m_lastRun);
    connect(m_run, &QPushButton::clicked, this, &SetupPanel::run);
}

void SetupPanel::showDetails()
{
    const Catalogue* catalogue = m_state.dataset() ? m_state.dataset()->catalogue.get() : nullptr;
    for (auto* row : m_blocks)
        row->setDetail(blockDetail(row->block(), catalogue));
}

void SetupPanel::showDraft()
{
    const QScopedValueRollback filling(m_showing, true);
    const ClusteringOptions& draft = m_state.clusteringDraft();
    for (auto* row : m_blocks)
        row->setWeight(draft.features.weights[static_cast<std::size_t>(row->block())]);
    m_automatic->setCurrentIndex(draft.clusters ? 1 : 0);
    m_from->setValue(draft.kMin);
    m_to->setValue(draft.kMax);
    m_count->setValue(draft.clusters.value_or(m_count->value()));
    m_seed->setValue(static_cast<int>(draft.seed));
    m_restarts->setValue(draft.restarts);
    m_choices->showOptions(draft);
    m_rows[m_from]->setVisible(!draft.clusters);
    m_rows[m_to]->setVisible(!draft.clusters);
    m_rows[m_count]->setVisible(draft.clusters.has_value());
}

void SetupPanel::tellDraft()
{
    if (m_showing)
        return;
    ClusteringOptions draft = m_state.clusteringDraft();
    for (const auto* row : m_blocks)
        draft.features.weights[static_cast<std::size_t>(row->block())] = row->weight();
    draft.clusters.reset();
    if (m_automatic->currentIndex() == 1) {
        const auto& last = m_state.clustering();
        const bool switched = !m_state.clusteringDraft().clusters.has_value();
        draft.clusters = switched && last ? fittedClusters(*last) : m_count->value();
    }
    draft.kMin = m_from->value();
    draft.kMax = std::max(m_to->value(), m_from->value());
    draft.seed = static_cast<std::uint64_t>(m_seed->value());
    draft.restarts = m_restarts->value();
    m_choices->writeTo(draft);
    m_state.setClusteringDraft(draft);
}

void SetupPanel::showWarnings()
{
    QStringList warnings;
    if (const auto& clustering = m_state.clustering()) {
        for (const auto& warning : clustering->features->warnings)
            warnings << fromUtf8(warning);
        m_note->setText(clustering->features->leftOut.empty()
                            ? QString()
                            : tr("%1 unrated titles are left out.")
                                  .arg(integerText(static_cast<qint64>(clustering->features->leftOut.size()))));
    }
    m_redundant->setPairs(m_state.clustering() ? m_state.clustering()->features->redundant : std::vector<Redundancy>{});
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!warnings.isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
}

void SetupPanel::halve(Block block)
{
    ClusteringOptions draft = m_state.clusteringDraft();
    draft.features.weight(block) /= 2;
    m_state.setClusteringDraft(draft);
}

void SetupPanel::showRun()
{
    const bool running = m_state.clusterJob().isRunning();
    m_run->setText(running ? tr("Cancel") : tr("Run clustering"));
    m_run->setIcon(icon(running ? IconName::Stop : IconName::Play, &Theme::onAccent));
    m_run->setEnabled(m_state.dataset() != nullptr);
    const auto& clustering = m_state.clustering();
    QString last;
    if (clustering) {
        last = tr("last run %1 s").arg(decimalText(clustering->seconds, 1));
        if (clustering->miniBatch)
            last += tr(", mini-batch");
        if (clustering->sampled())
            last += tr("; silhouettes of %1 titles").arg(integerText(static_cast<qint64>(clustering->silhouettesOf)));
    }
    m_lastRun->setText(last);
}

void SetupPanel::run()
{
    if (m_state.clusterJob().isRunning())
        m_state.clusterJob().cancel();
    else
        m_state.runClustering(m_state.clusteringDraft());
}

} // namespace marquee
