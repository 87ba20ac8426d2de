// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/quality/groups_card.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "models/record_group_model.h"
#include "models/rule_words.h"
#include "tabs/quality/list_table.h"
#include "tabs/quality/parameter_field.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/dense_button.h"
#include "widgets/segmented_control.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace marquee {

namespace {

constexpr int kHeight = 240;
constexpr int kNameWidth = 150;
constexpr int kRecordWidth = 230;

} // namespace

GroupsCard::GroupsCard(ExplorerState& state, QWidget* parent)
    : Card(tr("Side by side"), tr("cells that differ are marked"), parent), m_state(state),
      m_model(new RecordGroupModel(this)), m_table(makeListTable(m_model, tr("Records side by side"))),
      m_kind(new SegmentedControl({tr("Duplicates"), tr("Borrowed facts")})),
      m_position(new ThemedLabel({}, FontRole::Table, &Theme::text2)), m_back(new DenseButton(tr("Back"))),
      m_on(new DenseButton(tr("Next"))), m_leave(new DenseButton({})), m_show(new DenseButton(tr("Show in the table")))
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(scaled(6));
    addAction(Rule::FlagDuplicates, *column);
    addAction(Rule::FlagBorrowedFacts, *column);
    column->addLayout(makeTools());
    column->addWidget(m_table, 1);
    setBody(body);
    setUpTable();
    for (QWidget* widget : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_position),
                            static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_on)})
        addHeaderWidget(widget);
    m_kind->setCurrentIndex(0);
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](int index) { setRule(index == 1 ? Rule::FlagBorrowedFacts : Rule::FlagDuplicates); });
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_leave, &QPushButton::clicked, this, &GroupsCard::leaveOrTreat);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const RecordGroup* group = current())
            emit titlesChosen(group->rows, flagName(m_rule));
    });
    connect(&m_state.loadJob(), &Job::started, this, &GroupsCard::refreshOptions);
    connect(&m_state.loadJob(), &Job::finished, this, &GroupsCard::refreshOptions);
    setRule(m_rule);
}

QHBoxLayout* GroupsCard::makeTools()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(8));
    line->addWidget(m_leave);
    line->addWidget(m_show);
    line->addStretch();
    return line;
}

void GroupsCard::addAction(Rule rule, QVBoxLayout& column)
{
    auto* field = new ParameterField(parametersOf(rule, nullptr).front());
    m_actions.emplace(rule, field);
    column.addWidget(field);
    connect(field, &ParameterField::changed, this,
            [this, rule](const QString& path, const QString& value) { emit parameterChanged(rule, path, value); });
}

void GroupsCard::setUpTable()
{
    m_table->setMinimumHeight(scaled(kHeight));
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(kRecordWidth));
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns); // a record is a column here
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const auto title = m_model->titleAt(index.column());
        if (title && !m_state.dataset()->catalogue->isDropped(*title))
            m_state.peek(*title);
    });
}

void GroupsCard::setFigures(const QualityFiguresPtr& figures)
{
    m_figures = figures;
    m_index = std::min(m_index, groups().empty() ? 0 : groups().size() - 1);
    refresh();
}

void GroupsCard::setRule(Rule rule)
{
    m_rule = rule;
    m_index = 0;
    for (const auto& [each, field] : m_actions)
        field->setVisible(each == rule);
    refresh();
}

void GroupsCard::go(int step)
{
    const auto last = static_cast<int>(groups().size()) - 1;
    m_index = static_cast<std::size_t>(std::clamp(static_cast<int>(m_index) + step, 0, std::max(last, 0)));
    refresh();
}

const std::vector<RecordGroup>& GroupsCard::groups() const
{
    static const std::vector<RecordGroup> kNone;
    if (!m_figures)
        return kNone;
    return m_rule == Rule::FlagDuplicates ? m_figures->duplicates : m_figures->borrowed;
}

const RecordGroup* GroupsCard::current() const
{
    return m_index < groups().size() ? &groups()[m_index] : nullptr;
}

bool GroupsCard::isLeftAlone(const RecordGroup& group) const
{
    const auto& kept = m_state.cleaningOptions().reverts.rows;
    return std::all_of(group.rows.begin(), group.rows.end(), [&](TitleId row) { return kept.contains(row); });
}

void GroupsCard::refresh()
{
    const RecordGroup* group = current();
    m_model->setGroup(group ? m_figures->data : nullptr, group ? *group : RecordGroup());
    if (group)
        m_table->setColumnWidth(0, scaled(kNameWidth));
    const auto count = static_cast<qint64>(groups().size());
    m_position->setText(group ? tr("%1 of %2").arg(integerText(static_cast<qint64>(m_index) + 1), integerText(count))
                              : tr("no groups"));
    m_back->setEnabled(m_index > 0);
    m_on->setEnabled(m_index + 1 < groups().size());
    m_show->setEnabled(group != nullptr);
    const bool fills = group && m_rule == Rule::FlagDuplicates && !group->fillable.empty();
    setFooter(group ? tr("%1 side by side").arg(titlesText(static_cast<qint64>(group->rows.size()))) : QString(),
              fills ? tr("merging fills %1 empty cells of the first")
                          .arg(integerText(static_cast<qint64>(group->fillable.size())))
                    : QString());
    refreshOptions();
}

void GroupsCard::refreshOptions()
{
    for (const auto& [rule, field] : m_actions)
        field->setValue(parameterValue(m_state.cleaningOptions(), field->path()));
    const RecordGroup* group = current();
    const bool alone = group && isLeftAlone(*group);
    m_leave->setEnabled(group != nullptr);
    m_leave->setText(alone ? tr("Treat this group too") : tr("Leave this group alone"));
    m_leave->setToolTip(alone ? QString() : tr("Its titles are neither dropped nor lose cells, whatever the action"));
}

void GroupsCard::leaveOrTreat()
{
    const RecordGroup* group = current();
    if (!group)
        return;
    CleaningOptions options = m_state.cleaningOptions();
    const bool alone = isLeftAlone(*group);
    for (const TitleId row : group->rows) {
        if (alone)
            options.reverts.rows.erase(row);
        else
            options.reverts.rows.insert(row);
    }
    m_state.setCleaningOptions(options, alone ? tr("treat a group again") : tr("leave a group alone"));
}

} // namespace marquee
