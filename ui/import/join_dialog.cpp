// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/join_dialog.h"

#include "explorer/explorer_state.h"
#include "explorer/text_export.h"
#include "explorer/wording.h"
#include "import/job_strip.h"
#include "import/join_keys_panel.h"
#include "import/source_bar.h"
#include "io/join/join_report.h"
#include "io/join/joined_table.h"
#include "mainwindow/error_text.h"
#include "models/join_column_model.h"
#include "models/join_words.h"
#include "tabs/quality/list_table.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/card.h"
#include "widgets/dense_button.h"
#include "widgets/segmented_control.h"
#include "widgets/wrap_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace marquee {

namespace {

constexpr int kLineWidth = 70;
constexpr int kYearWidth = 90;

/// The classes, and behind them the titles that get nothing.
QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind < kJoinClassCount; ++kind)
        names.append(joinClassTitle(static_cast<JoinClass>(kind)));
    return names << JoinDialog::tr("Titles without");
}

} // namespace

JoinDialog::JoinDialog(ExplorerState& state, QWidget* parent)
    : QDialog(parent), m_data(state.dataset()), m_source(new SourceBar), m_keys(new JoinKeysPanel),
      m_normalised(new QCheckBox(tr("Join where only capitals and blanks differ"))),
      m_near(new QCheckBox(tr("Join titles a year off"))), m_columns(new JoinColumnModel(this)),
      m_report(new JoinReportModel(this)), m_kinds(new SegmentedControl(kindNames())),
      m_summary(new WrapLabel({}, FontRole::Medium, &Theme::text)),
      m_error(new WrapLabel({}, FontRole::Table, &Theme::negative)), m_job(tr("Matching"))
{
    state.watch(m_job);
    setWindowTitle(tr("Join your own figures"));
    m_normalised->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeSource());
    column->addWidget(makeChoices());
    column->addWidget(m_summary);
    column->addWidget(m_kinds, 0, Qt::AlignLeft);
    column->addWidget(makeReport(), 1);
    column->addWidget(m_error);
    addFooter(*column);
    connectParts();
    refresh();
    resize(scaled(960), scaled(660));
}

JoinDialog::~JoinDialog() = default;

QWidget* JoinDialog::makeSource()
{
    auto* source = new QWidget;
    auto* row = new QHBoxLayout(source);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_source, 1);
    auto* other = new DenseButton(tr("Another file…"), nullptr, IconName::OpenFolder);
    connect(other, &QPushButton::clicked, this, &JoinDialog::fileRequested);
    row->addWidget(other);
    return source;
}

QWidget* JoinDialog::makeChoices()
{
    auto* keys = new QWidget;
    auto* inner = new QVBoxLayout(keys);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addWidget(m_keys);
    inner->addWidget(m_normalised);
    inner->addWidget(m_near);
    auto* recognised = new Card(tr("Recognised by"));
    recognised->setBody(keys);
    QTableView* columns = makeListTable(m_columns, tr("Columns of your file"));
    columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* joined = new Card(tr("Figures"));
    joined->setBody(columns);
    auto* choices = new QWidget;
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(recognised, 1);
    row->addWidget(joined, 1);
    return choices;
}

QWidget* JoinDialog::makeReport()
{
    QTableView* report = makeListTable(m_report, tr("How each row is matched"));
    QHeaderView& header = *report->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [section, width] :
         {std::pair{JoinReportModel::LineColumn, kLineWidth}, {JoinReportModel::YearColumn, kYearWidth}}) {
        header.setSectionResizeMode(section, QHeaderView::Interactive);
        header.resizeSection(section, scaled(width));
    }
    auto* card = new Card(tr("Match report"));
    card->setBody(report);
    return card;
}

void JoinDialog::addFooter(QBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("Export report…"), QDialogButtonBox::ActionRole);
    m_join = buttons->addButton(tr("Join"), QDialogButtonBox::AcceptRole);
    m_join->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_export, &QPushButton::clicked, this, &JoinDialog::exportReport);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(new JobStrip(m_job));
    row->addStretch();
    row->addWidget(buttons);
    column.addLayout(row);
}

void JoinDialog::connectParts()
{
    connect(m_source, &SourceBar::readRequested, this,
            [this](const ReadOptions& options) { read(m_other->table->fileName(), options); });
    connect(m_keys, &JoinKeysPanel::keysChanged, this, &JoinDialog::matchAgain);
    for (QCheckBox* box : {m_normalised, m_near})
        connect(box, &QCheckBox::toggled, this, &JoinDialog::matchAgain);
    connect(m_columns, &JoinColumnModel::chosenChanged, this, &JoinDialog::refresh);
    connect(m_kinds, &SegmentedControl::currentChanged, this, &JoinDialog::showKind);
    connect(&m_job, &Job::started, this, &JoinDialog::refresh);
    connect(&m_job, &Job::finished, this, [this] {
        if (m_other)
            m_source->setTable(*m_other->table, m_other->read);
        refresh();
    });
    connect(this, &QDialog::finished, &m_job, &Job::cancel);
    m_kinds->setCurrentIndex(0);
}

void JoinDialog::setFile(const QString& path)
{
    read(path.toStdString(), {});
}

void JoinDialog::read(const std::string& file, const ReadOptions& read)
{
    m_error->setText({});
    m_job.start<ImportDraft>([file, read](const std::stop_token& stop,
                                          const ProgressFn& progress) { return readDraft(file, read, stop, progress); },
                             [this](Result<ImportDraft> result) {
                                 if (result)
                                     takeOther(std::move(result).value());
                                 else
                                     fail(result.error());
                             });
}

void JoinDialog::takeOther(ImportDraft other)
{
    m_other = std::move(other);
    m_source->setTable(*m_other->table, m_other->read);
    m_columns->setTable(m_other->table, m_other->schema());
    m_keys->setTables(m_data->catalogue->source(), *m_other->table);
    m_keys->setKeys(guessJoinKeys(m_data->catalogue->schema(), m_other->schema()));
    match({});
}

void JoinDialog::matchAgain()
{
    if (m_other)
        match(m_keys->keys());
}

void JoinDialog::match(JoinKeys keys)
{
    m_plan.reset();
    m_error->setText({});
    JoinOptions options;
    options.keys = std::move(keys);
    options.applyNormalised = m_normalised->isChecked();
    options.applyNear = m_near->isChecked();
    m_job.start<JoinPlanPtr>(
        [data = m_data, other = m_other->table, schema = m_other->schema(),
         options](const std::stop_token& stop, const ProgressFn& progress) -> Result<JoinPlanPtr> {
            auto plan =
                planJoin(data->catalogue->source(), data->catalogue->schema(), *other, schema, options, stop, progress);
            if (!plan)
                return plan.error();
            return std::make_shared<const JoinPlan>(std::move(plan).value());
        },
        [this](Result<JoinPlanPtr> plan) { takePlan(std::move(plan)); });
}

void JoinDialog::takePlan(Result<JoinPlanPtr> plan)
{
    if (!plan)
        return fail(plan.error());
    m_plan = std::move(plan).value();
    m_keys->setKeys(m_plan->keys); // an id that matched nothing gave way to the title
    showPlan();
}

void JoinDialog::showPlan()
{
    const Catalogue& catalogue = *m_data->catalogue;
    m_report->setPlan(m_plan, catalogue.sourcePtr(), m_other->table, catalogue.schema().column(Role::Title).value());
    const auto label = [this](int segment, const QString& name, std::size_t count) {
        m_kinds->setSegmentText(segment, tr("%1 %2").arg(name, integerText(static_cast<qint64>(count))));
    };
    for (int kind = 0; kind < kJoinClassCount; ++kind)
        label(kind, joinClassTitle(static_cast<JoinClass>(kind)), m_plan->count(static_cast<JoinClass>(kind)));
    label(kJoinClassCount, tr("Titles without"), m_report->titlesLeft());
    m_summary->setText(tr("%1 of %2 get figures from %3.")
                           .arg(integerText(static_cast<qint64>(m_plan->applied)),
                                titlesText(static_cast<qint64>(catalogue.size())),
                                rowsText(static_cast<qint64>(m_other->table->rows()))));
}

void JoinDialog::fail(const Error& error)
{
    const ErrorText text = explain(error);
    const bool unmatched = error.code == ErrorCode::MissingColumn;
    m_error->setText(unmatched ? tr("No id or title was found in both files. Choose the columns that hold them.")
                               : text.what + QLatin1Char(' ') + text.remedy);
    if (!m_plan) {
        m_report->setPlan({}, {}, {}, 0);
        m_summary->setText({});
    }
}

void JoinDialog::refresh()
{
    const bool ready = m_plan && !m_job.isRunning();
    m_join->setEnabled(ready && m_plan->applied > 0 && !m_columns->chosen().empty());
    m_export->setEnabled(ready);
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_error->setVisible(!m_error->text().isEmpty());
}

void JoinDialog::showKind(int segment)
{
    m_report->setKind(segment < kJoinClassCount ? std::optional(static_cast<JoinClass>(segment)) : std::nullopt);
}

void JoinDialog::exportReport()
{
    m_job.start<std::string>(
        [plan = m_plan, base = m_data->catalogue->sourcePtr(), other = m_other->table](const std::stop_token&,
                                                                                       const ProgressFn&) {
            return Result<std::string>(joinReportCsv(*plan, *base, *other));
        },
        [this](Result<std::string> text) {
            if (!text)
                return fail(text.error());
            // Once the job rests: the box that asks where to save waits for the user.
            QMetaObject::invokeMethod(
                this,
                [this, csv = std::move(text).value()] {
                    saveCsvAs(this, tr("Export the match report"), tr("matches.csv"), csv);
                },
                Qt::QueuedConnection);
        });
}

Result<JoinDialog::Joined> JoinDialog::joined() const
{
    const std::vector<std::size_t> columns = m_columns->chosen();
    auto table = applyJoin(m_data->catalogue->sourcePtr(), m_other->table, *m_plan, columns);
    if (!table)
        return table.error();
    Schema schema = joinedSchema(**table, m_data->catalogue->schema(), m_other->schema(), columns);
    return Joined{std::move(table).value(), std::move(schema), m_plan->applied};
}

} // namespace marquee
