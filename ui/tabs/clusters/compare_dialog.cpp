// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/clusters/compare_dialog.h"

#include "explorer/explorer_state.h"
#include "explorer/text_export.h"
#include "explorer/wording.h"
#include "tabs/clusters/contrast_model.h"
#include "tabs/clusters/contrast_words.h"
#include "tabs/quality/list_table.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "widgets/segmented_control.h"
#include "widgets/wrap_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace marquee {

namespace {

using ContrastPtr = std::shared_ptr<const GroupContrast>;

QVariant toVariant(const TitleGroup& group)
{
    return QPoint(static_cast<int>(group.kind), group.index);
}

TitleGroup groupIn(const QComboBox& box)
{
    const QPoint data = box.currentData().toPoint();
    return {static_cast<GroupKind>(data.x()), data.y()};
}

QComboBox* makeBox(const QString& name)
{
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

CompareDialog::CompareDialog(ExplorerState& state, QWidget* parent, std::optional<TitleGroup> first)
    : QDialog(parent), m_state(state), m_first(makeBox(tr("First group"))), m_second(makeBox(tr("Second group"))),
      m_part(new SegmentedControl({tr("All"), tr("Numbers"), tr("Labels")})),
      m_summary(new WrapLabel({}, FontRole::Table, &Theme::text2)), m_model(new ContrastModel(this)),
      m_table(makeListTable(m_model, tr("Comparison"))), m_job(tr("Comparing"))
{
    setWindowTitle(tr("Compare groups"));
    setAttribute(Qt::WA_DeleteOnClose);
    state.watch(m_job);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(makeChoices());
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(makeBar());
    for (const auto& [section, width] : {std::pair(0, 92), std::pair(4, 90), std::pair(5, 140), std::pair(6, 150)})
        m_table->setColumnWidth(section, scaled(width));
    m_table->horizontalHeader()->setSectionResizeMode(ContrastModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    fillChoices();
    if (first)
        choose(*m_first, *first);
    const TitleGroup selection{GroupKind::Selection, 0};
    if (this->first() != selection)
        choose(*m_second, selection);
    for (const auto changed : {&ExplorerState::clusteringChanged, &ExplorerState::clusterNamesChanged,
                               &ExplorerState::segmentsChanged, &ExplorerState::selectionChanged})
        connect(&m_state, changed, this, &CompareDialog::fillChoices);
    for (QComboBox* box : {m_first, m_second})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    resize(scaled(900), scaled(600));
    compare();
}

CompareDialog::~CompareDialog() = default;

TitleGroup CompareDialog::first() const
{
    return groupIn(*m_first);
}

TitleGroup CompareDialog::second() const
{
    return groupIn(*m_second);
}

QLayout* CompareDialog::makeChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_first, 1);
    m_swap = new QPushButton(icon(IconName::Compare), {});
    m_swap->setAccessibleName(tr("Swap the groups"));
    m_swap->setToolTip(tr("Swap the groups"));
    connect(m_swap, &QPushButton::clicked, this, &CompareDialog::swap);
    row->addWidget(m_swap);
    row->addWidget(m_second, 1);
    return row;
}

QLayout* CompareDialog::makeBar()
{
    m_part->setAccessibleName(tr("What is compared"));
    m_part->setCurrentIndex(0);
    connect(m_part, &SegmentedControl::currentChanged, this,
            [this](int part) { m_model->setPart(static_cast<ContrastModel::Part>(std::max(part, 0))); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &CompareDialog::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : {m_swap, m_copy, m_export, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Enter in a list chooses there
    auto* row = new QHBoxLayout;
    row->addWidget(m_part);
    row->addStretch();
    row->addWidget(buttons);
    return row;
}

void CompareDialog::choose(QComboBox& box, const TitleGroup& group)
{
    if (const int index = box.findData(toVariant(group)); index >= 0)
        box.setCurrentIndex(index);
}

/// What there is to choose has changed; the choice stays where its group still is.
void CompareDialog::fillChoices()
{
    const QList<TitleGroup> groups = titleGroups(m_state);
    const auto fill = [&](QComboBox& box, int otherwise) {
        const QSignalBlocker quiet(&box);
        const QVariant before = box.currentData();
        box.clear();
        for (const TitleGroup& group : groups)
            box.addItem(groupName(m_state, group), toVariant(group));
        const TitleGroup others{GroupKind::Others, 0};
        if (&box == m_second)
            box.addItem(groupName(m_state, others), toVariant(others));
        const int place = before.isValid() ? box.findData(before) : -1;
        box.setCurrentIndex(place >= 0 ? place : std::min(otherwise, box.count() - 1));
    };
    fill(*m_first, 0);
    fill(*m_second, 1);
    compare();
}

void CompareDialog::swap()
{
    const TitleGroup a = first();
    const TitleGroup b = second();
    const QSignalBlocker quiet(m_first);
    choose(*m_first, b);
    choose(*m_second, a); // the change of this one is heard
}

void CompareDialog::compare()
{
    m_model->setNames(m_first->currentText(), m_second->currentText());
    fitNames();
    for (QComboBox* box : {m_first, m_second})
        box->setToolTip(box->currentText());
    m_swap->setEnabled(second().kind != GroupKind::Others); // others than what?
    if (!m_state.dataset() || m_first->count() == 0)
        return present(nullptr);
    m_data = m_state.dataset();
    m_job.start<ContrastPtr>(
        [data = m_data, a = titlesOfGroup(m_state, first()), b = titlesOfGroup(m_state, second(), first())](
            const std::stop_token&, const ProgressFn&) -> Result<ContrastPtr> {
            return std::make_shared<const GroupContrast>(contrastGroups(*data, a, b));
        },
        [this](Result<ContrastPtr> result) { present(result ? std::move(result).value() : nullptr); });
}

/// The columns of the groups are as wide as their names, up to a point.
void CompareDialog::fitNames()
{
    const QFontMetrics metrics(m_table->horizontalHeader()->font());
    const auto width = [&](const QString& name) {
        return std::clamp(metrics.horizontalAdvance(name) + scaled(24), scaled(90), scaled(200));
    };
    m_table->setColumnWidth(ContrastModel::AColumn, width(m_first->currentText()));
    m_table->setColumnWidth(ContrastModel::BColumn, width(m_second->currentText()));
}

void CompareDialog::present(ContrastPtr contrast)
{
    m_contrast = std::move(contrast);
    const bool any = m_contrast && !(m_contrast->numbers.empty() && m_contrast->labels.empty());
    m_copy->setEnabled(any);
    m_export->setEnabled(any);
    m_model->setContrast(m_contrast, m_data ? m_data->catalogue : nullptr);
    if (!m_contrast) {
        m_summary->setText(tr("There is nothing to compare yet: run the clustering or select titles."));
        return;
    }
    const auto count = [](std::size_t titles) { return titlesText(static_cast<qint64>(titles)); };
    QString text =
        tr("%1 against %2, the largest effect first.").arg(count(m_contrast->sizeA), count(m_contrast->sizeB));
    if (m_contrast->shared > 0)
        text += QLatin1Char(' ') + tr("%1 in both: the intervals, meant for separate groups, are only approximate.")
                                       .arg(count(m_contrast->shared));
    m_summary->setText(text);
}

std::string CompareDialog::csv(char delimiter) const
{
    const Catalogue& catalogue = *m_data->catalogue;
    const ContrastWords words{
        m_first->currentText().toStdString(), m_second->currentText().toStdString(),
        [&](const NumberContrast& number) { return contrastLine(catalogue, number).name.toStdString(); },
        [&](const LabelContrast& label) { return contrastLine(catalogue, label).kind.toStdString(); }};
    return contrastCsv(*m_contrast, words, delimiter);
}

void CompareDialog::copy() const
{
    QApplication::clipboard()->setText(QString::fromStdString(csv('\t')));
}

void CompareDialog::exportCsv()
{
    saveCsvAs(this, tr("Export comparison"), tr("comparison.csv"), csv(','));
}

} // namespace marquee
