// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs/recommend/evaluation/evaluation_dialog.h"

#include "explorer/explorer_state.h"
#include "explorer/text_export.h"
#include "import/job_strip.h"
#include "import/table_files.h"
#include "tabs/quality/list_table.h"
#include "tabs/recommend/evaluation/evaluation_delegate.h"
#include "tabs/recommend/evaluation/evaluation_model.h"
#include "tabs/recommend/evaluation/evaluation_words.h"
#include "theme/icons.h"
#include "theme/scale.h"
#include "widgets/card.h"
#include "widgets/dense_button.h"
#include "widgets/elided_label.h"
#include "widgets/wrap_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace marquee {

EvaluationDialog::EvaluationDialog(ExplorerState& state, QWidget* parent)
    : QDialog(parent), m_state(state), m_source(new ElidedLabel({}, FontRole::Table, &Theme::text2)),
      m_ownQuestions(new DenseButton(tr("Without likes"))), m_heading(new ThemedLabel({}, FontRole::Section)),
      m_verdict(new WrapLabel({}, FontRole::Base, &Theme::text)), m_kind(new QComboBox),
      m_model(new EvaluationModel(this)), m_table(makeListTable(m_model, tr("How every ranking did"))),
      m_method(new WrapLabel({}, FontRole::Footer, &Theme::text3)), m_job(tr("Asking every ranking"))
{
    setWindowTitle(tr("How good are these picks?"));
    setAttribute(Qt::WA_DeleteOnClose);
    state.watch(m_job);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(makeSource());
    column->addWidget(makeVerdict());
    m_table->setItemDelegate(new EvaluationDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(EvaluationModel::RankerColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(EvaluationModel::RankerColumn, scaled(210));
    m_table->setMinimumHeight(scaled(300)); // all rankings
    column->addWidget(m_table, 1);
    column->addWidget(m_method);
    column->addLayout(makeBar());
    connect(&m_state, &ExplorerState::recommenderChanged, this, &EvaluationDialog::run);
    connect(&m_job, &Job::finished, this, [this] {
        if (!m_examination && m_verdict->text().isEmpty())
            presentNothing(tr("Stopped before anything was known."));
    });
    resize(scaled(920), scaled(660));
    run();
}

EvaluationDialog::~EvaluationDialog() = default;

QLayout* EvaluationDialog::makeSource()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_source, 1);
    row->addWidget(m_ownQuestions);
    auto* choose = new DenseButton(tr("Judge by likes…"), nullptr, IconName::OpenFolder);
    choose->setToolTip(tr("A table of user and title, with year and rating if it has them"));
    row->addWidget(choose);
    for (QPushButton* button : {m_ownQuestions, static_cast<QPushButton*>(choose)})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &EvaluationDialog::chooseLikes);
    connect(m_ownQuestions, &QPushButton::clicked, this, [this] { judgeBy({}); });
    return row;
}

QWidget* EvaluationDialog::makeVerdict()
{
    auto* card = new Card(tr("“Accuracy improves by combining clusters with weighted scores”"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_verdict);
    card->setBody(body);
    return card;
}

QLayout* EvaluationDialog::makeBar()
{
    m_kind->setAccessibleName(tr("Questions about"));
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_model->setKind(m_kind->currentData().toString().toStdString()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_again = buttons->addButton(tr("Ask again"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    connect(m_again, &QPushButton::clicked, this, &EvaluationDialog::run);
    connect(m_copy, &QPushButton::clicked, this, &EvaluationDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &EvaluationDialog::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton* button : {m_again, m_copy, m_export, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(new JobStrip(m_job), 1);
    row->addWidget(buttons);
    return row;
}

void EvaluationDialog::chooseLikes()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Judge by likes"), {}, tableFilesFilter());
    if (!path.isEmpty())
        judgeBy(path);
}

void EvaluationDialog::judgeBy(const QString& likesFile)
{
    m_likes = likesFile;
    run();
}

void EvaluationDialog::run()
{
    m_job.cancel();
    m_examination.reset();
    m_ownQuestions->setVisible(!m_likes.isEmpty());
    m_source->setText(m_likes.isEmpty() ? tr("Judged by the catalogue itself: half of a franchise, a director's or "
                                             "actor's titles or a tag has to find the other half.")
                                        : tr("Judged by the likes in %1.").arg(QFileInfo(m_likes).fileName()));
    presentNothing(!m_state.dataset() ? tr("No catalogue is open.") : QString());
    if (!m_state.dataset())
        return;
    if (!m_state.recommender())
        return presentNothing(tr("Indexing the titles…"));
    ExaminationRequest request{m_state.dataset(), m_state.recommender(), m_state.clustering(), {}};
    if (!m_likes.isEmpty())
        request.likes = m_likes.toStdString();
    m_job.start<Examination>(
        [request](const std::stop_token& stop, const ProgressFn& progress) { return examine(request, stop, progress); },
        [this](Result<Examination> result) {
            if (result)
                present(std::move(result).value());
            else
                presentNothing(QString::fromStdString(describe(result.error())));
        });
}

void EvaluationDialog::present(Examination examination)
{
    m_examination = std::move(examination);
    m_model->setFigures(m_examination->figures);
    fillKinds();
    const StudyVerdict verdict = studyVerdict(m_examination->figures);
    m_heading->setText(verdictHeading(verdict));
    m_verdict->setText(verdictText(verdict, m_examination->top));
    m_method->setText(methodText(*m_examination));
    m_copy->setEnabled(true);
    m_export->setEnabled(true);
}

void EvaluationDialog::presentNothing(const QString& sentence)
{
    m_model->setFigures({});
    fillKinds();
    m_heading->clear();
    m_verdict->setText(sentence);
    m_method->setText({});
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
}

void EvaluationDialog::fillKinds()
{
    m_kind->clear();
    for (const std::string& kind : m_model->kinds())
        m_kind->addItem(questionsTitle(kind), QString::fromStdString(kind));
    m_kind->setVisible(m_kind->count() > 1);
}

void EvaluationDialog::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(figuresCsv(m_examination->figures, '\t')));
}

void EvaluationDialog::exportCsv()
{
    saveCsvAs(this, tr("Export the figures"), tr("how-good-are-the-picks.csv"), figuresCsv(m_examination->figures));
}

void showEvaluation(ExplorerState& state, QWidget* window)
{
    auto* dialog = window->findChild<EvaluationDialog*>();
    if (!dialog)
        dialog = new EvaluationDialog(state, window);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace marquee
