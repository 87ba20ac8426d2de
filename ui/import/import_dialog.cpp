// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_dialog.h"

#include "explorer/explorer_state.h"
#include "import/job_strip.h"
#include "import/remembered_mappings.h"
#include "import/role_delegate.h"
#include "import/source_bar.h"
#include "mainwindow/error_text.h"
#include "models/issue_model.h"
#include "models/mapping_model.h"
#include "models/preview_model.h"
#include "tabs/quality/list_table.h"
#include "theme/numbers.h"
#include "theme/scale.h"
#include "widgets/card.h"
#include "widgets/link_button.h"
#include "widgets/segmented_control.h"
#include "widgets/warning_box.h"
#include "widgets/wrap_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace marquee {

namespace {

constexpr int kRowHeight = 30; ///< room for a combo box
constexpr int kNameWidth = 190;
constexpr int kRoleWidth = 190;
constexpr int kPreviewWidth = 140;

} // namespace

ImportDialog::ImportDialog(ExplorerState& state, ImportDraft draft, QWidget* parent)
    : QDialog(parent), m_draft(std::move(draft)), m_source(new SourceBar), m_warning(new WarningBox),
      m_error(new WrapLabel({}, FontRole::Table, &Theme::negative)), m_mapping(new MappingModel(this)),
      m_preview(new PreviewModel(this)), m_issues(new IssueModel(this)),
      m_pageChoice(new SegmentedControl({tr("First rows"), tr("Met while reading")})), m_pages(new QStackedWidget),
      m_remember(new QCheckBox(tr("Remember for files with these columns"))),
      m_guess(new LinkButton(tr("Guess all roles"))), m_forget(new LinkButton(tr("Forget these columns"))),
      m_forgetAll(new LinkButton({})), m_job(tr("Reading"))
{
    state.watch(m_job);
    setWindowTitle(tr("Columns and roles"));
    m_remember->setChecked(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_source);
    column->addWidget(m_warning);
    column->addWidget(makeMapping(), 3);
    column->addWidget(makePages(), 2);
    column->addWidget(m_error);
    addFooter(*column);
    connectParts();
    showDraft();
    resize(scaled(960), scaled(660));
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::makeMapping()
{
    QTableView* view = makeListTable(m_mapping, tr("Columns of the file and their roles"));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setItemDelegateForColumn(MappingModel::RoleColumn, new RoleDelegate(view));
    view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    view->verticalHeader()->setDefaultSectionSize(scaled(kRowHeight));
    QHeaderView& header = *view->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [section, width] :
         {std::pair{MappingModel::NameColumn, kNameWidth}, {MappingModel::RoleColumn, kRoleWidth}}) {
        header.setSectionResizeMode(section, QHeaderView::Interactive);
        header.resizeSection(section, scaled(width));
    }
    connect(view, &QTableView::clicked, view, [view](const QModelIndex& index) {
        if (index.flags() & Qt::ItemIsEditable)
            view->edit(index);
    });
    auto* card = new Card(tr("Columns"), tr("click a role to choose another"));
    card->setBody(view);
    return card;
}

QWidget* ImportDialog::makePages()
{
    QTableView* preview = makeListTable(m_preview, tr("First rows of the file"));
    preview->verticalHeader()->show();
    preview->horizontalHeader()->setDefaultSectionSize(scaled(kPreviewWidth));
    QTableView* issues = makeListTable(m_issues, tr("What was odd while the file was read"));
    issues->horizontalHeader()->setStretchLastSection(true);
    m_pages->addWidget(preview);
    m_pages->addWidget(issues);
    m_pageChoice->setCurrentIndex(0);
    connect(m_pageChoice, &SegmentedControl::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto* card = new Card(tr("The file"));
    card->addHeaderWidget(m_pageChoice);
    card->setBody(m_pages);
    return card;
}

void ImportDialog::addFooter(QBoxLayout& column)
{
    auto* memory = new QHBoxLayout;
    memory->setSpacing(12);
    memory->addWidget(m_remember);
    memory->addWidget(m_forget);
    memory->addWidget(m_forgetAll);
    memory->addStretch();
    memory->addWidget(m_guess);
    column.addLayout(memory);
    auto* buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(new JobStrip(m_job));
    row->addStretch();
    row->addWidget(buttons);
    column.addLayout(row);
}

void ImportDialog::connectParts()
{
    connect(m_source, &SourceBar::readRequested, this, &ImportDialog::read);
    connect(m_mapping, &MappingModel::choicesChanged, this, [this] {
        m_draft.choices = m_mapping->choices();
        showDoubts();
    });
    connect(m_guess, &QPushButton::clicked, m_mapping, &MappingModel::clearChoices);
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forgetThis);
    connect(m_forgetAll, &QPushButton::clicked, this, &ImportDialog::forgetAll);
    connect(&m_job, &Job::started, this, &ImportDialog::showDoubts);
    connect(&m_job, &Job::finished, this, [this] {
        m_source->setTable(*m_draft.table, m_draft.read); // what was asked for may not have come
        showDoubts();
    });
    connect(this, &QDialog::finished, &m_job, &Job::cancel);
}

void ImportDialog::read(const ReadOptions& read)
{
    m_failure.clear();
    m_job.start<ImportDraft>(
        [file = m_draft.table->fileName(), read](const std::stop_token& stop, const ProgressFn& progress) {
            return readDraft(file, read, stop, progress);
        },
        [this](Result<ImportDraft> result) {
            if (result) {
                takeDraft(std::move(result).value());
            } else {
                const ErrorText text = explain(result.error());
                m_failure = tr("%1 %2 Below is what was read before.").arg(text.what, text.remedy);
            }
        });
}

void ImportDialog::takeDraft(ImportDraft draft)
{
    if (draft.table->header() == m_draft.table->header()) // what was chosen already still holds
        draft.choices = m_draft.choices;
    m_draft = std::move(draft);
    showDraft();
}

void ImportDialog::showDraft()
{
    m_source->setTable(*m_draft.table, m_draft.read);
    m_preview->setTable(m_draft.table);
    m_issues->setIssues(m_draft.table->issues());
    const auto issues = m_draft.table->issues().size();
    m_pageChoice->setSegmentText(1, tr("Met while reading (%1)").arg(integerText(static_cast<qint64>(issues))));
    m_pageChoice->setSegmentEnabled(1, issues > 0);
    if (issues == 0)
        m_pageChoice->setCurrentIndex(0);
    m_mapping->setTable(m_draft.table, m_draft.guess, m_draft.choices);
    refreshMemory();
}

void ImportDialog::showDoubts()
{
    QStringList errors;
    QStringList warnings;
    if (!m_failure.isEmpty())
        errors.append(m_failure);
    bool usable = !m_job.isRunning();
    for (const ImportDoubt doubt : doubtsOf(m_draft)) {
        (isObstacle(doubt) ? errors : warnings).append(doubtText(doubt, m_draft));
        usable = usable && !isObstacle(doubt);
    }
    m_error->setText(errors.join(QLatin1Char('\n')));
    m_error->setVisible(!errors.isEmpty());
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_warning->setVisible(!warnings.isEmpty());
    m_guess->setEnabled(!m_draft.choices.empty());
    m_import->setEnabled(usable);
}

bool ImportDialog::remembers() const
{
    return m_remember->isChecked();
}

void ImportDialog::forgetThis()
{
    RememberedMappings::forget(m_draft.table->header());
    RememberedMappings::forgetSheet(m_draft.table->sheets());
    m_draft.remembered = false;
    m_draft.rememberedBroken.reset();
    m_remember->setChecked(false);
    m_mapping->clearChoices();
    refreshMemory();
    showDoubts();
}

void ImportDialog::forgetAll()
{
    RememberedMappings::forgetAll();
    forgetThis();
}

void ImportDialog::refreshMemory()
{
    const int known = RememberedMappings::count();
    m_forget->setVisible(RememberedMappings::knows(m_draft.table->header()));
    m_forgetAll->setVisible(known > 0);
    m_forgetAll->setText(known == 1 ? tr("Forget all, 1 header") : tr("Forget all, %1 headers").arg(known));
}

} // namespace marquee
