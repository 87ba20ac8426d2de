// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "import/import_draft.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace marquee {

class ExplorerState;
class IssueModel;
class LinkButton;
class MappingModel;
class PreviewModel;
class SegmentedControl;
class SourceBar;
class WarningBox;
class WrapLabel;

/// How a file is read and what its columns mean, before it is opened: source, columns with roles and reasons, the first
/// rows, and what is wrong or not clear. Reads the file again in the background when it is to be read otherwise.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(ExplorerState& state, ImportDraft draft, QWidget* parent = nullptr);
    ~ImportDialog() override;

    const ImportDraft& draft() const noexcept { return m_draft; } ///< with what was chosen in the dialog
    bool remembers() const;                                       ///< the choices are to be kept for these columns
    MappingModel& mapping() const noexcept { return *m_mapping; }
    Job& job() noexcept { return m_job; }

private:
    QWidget* makeMapping();
    QWidget* makePages();
    void addFooter(QBoxLayout& column);
    void connectParts();
    void read(const ReadOptions& read);
    void takeDraft(ImportDraft draft);
    void showDraft();
    void showDoubts();
    void forgetThis();
    void forgetAll();
    void refreshMemory();

    ImportDraft m_draft;
    QString m_failure; ///< of the last reading; empty when it went well
    SourceBar* m_source;
    WarningBox* m_warning;
    WrapLabel* m_error;
    MappingModel* m_mapping;
    PreviewModel* m_preview;
    IssueModel* m_issues;
    SegmentedControl* m_pageChoice;
    QStackedWidget* m_pages;
    QCheckBox* m_remember;
    LinkButton* m_guess;
    LinkButton* m_forget;
    LinkButton* m_forgetAll;
    QPushButton* m_import = nullptr;
    Job m_job;
};

} // namespace marquee
