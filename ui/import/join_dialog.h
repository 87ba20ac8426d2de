// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "features/dataset.h"
#include "import/import_draft.h"
#include "models/join_report_model.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QTableView;

namespace marquee {

class ExplorerState;
class JoinColumnModel;
class JoinKeysPanel;
class SegmentedControl;
class SourceBar;
class WrapLabel;

/// Columns of a second file for the catalogue that is open: by which columns records are recognised, which are joined,
/// and how each record would be matched, before anything is done. Reads and matches in the background.
class JoinDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The state must have a catalogue open.
    JoinDialog(ExplorerState& state, QWidget* parent = nullptr);
    ~JoinDialog() override;

    void setFile(const QString& path); ///< reads it and matches it by the keys guessed
    Job& job() noexcept { return m_job; }
    const JoinPlanPtr& plan() const noexcept { return m_plan; } ///< null until there is one

    /// The catalogue with the chosen columns, and its roles. Errors: those of applyJoin().
    struct Joined
    {
        RawTablePtr table;
        Schema schema;
        std::size_t titles = 0; ///< that got something
    };
    Result<Joined> joined() const; ///< plan() is not null

signals:
    void fileRequested(); ///< another file is wanted

private:
    QWidget* makeSource();
    QWidget* makeChoices();
    QWidget* makeReport();
    void addFooter(QBoxLayout& column);
    void connectParts();
    void read(const std::string& file, const ReadOptions& read);
    void takeOther(ImportDraft other);
    void match(JoinKeys keys);
    void takePlan(Result<JoinPlanPtr> plan);
    void matchAgain();
    void showPlan();
    void fail(const Error& error);
    void refresh();
    void showKind(int segment);
    void exportReport();

    DatasetPtr m_data; ///< the catalogue as it was when the dialog was opened
    std::optional<ImportDraft> m_other;
    JoinPlanPtr m_plan;
    SourceBar* m_source;
    JoinKeysPanel* m_keys;
    QCheckBox* m_normalised;
    QCheckBox* m_near;
    JoinColumnModel* m_columns;
    JoinReportModel* m_report;
    SegmentedControl* m_kinds;
    WrapLabel* m_summary;
    WrapLabel* m_error;
    QPushButton* m_export = nullptr;
    QPushButton* m_join = nullptr;
    Job m_job;
};

} // namespace marquee
