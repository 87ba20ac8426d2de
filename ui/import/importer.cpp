// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include "explorer/explorer_state.h"
#include "import/import_dialog.h"
#include "import/remembered_mappings.h"

#include <QWidget>

#include <utility>

namespace marquee {

Importer::Importer(ExplorerState& state, QWidget* window)
    : QObject(window), m_state(state), m_window(window), m_job(tr("Reading"))
{
    m_state.watch(m_job);
}

ImportDialog* Importer::dialog() const
{
    return m_dialog;
}

ReadOptions Importer::readOptionsOf(const std::string& file) const
{
    return file == m_settled.file ? m_settled.read : ReadOptions{};
}

void Importer::open(const QString& path)
{
    const std::string file = path.toStdString();
    const ReadOptions read = readOptionsOf(file);
    m_job.start<ImportDraft>([file, read](const std::stop_token& stop,
                                          const ProgressFn& progress) { return readDraft(file, read, stop, progress); },
                             [this](Result<ImportDraft> result) {
                                 if (result)
                                     consider(std::move(result).value());
                                 else
                                     emit failed(result.error());
                             });
}

void Importer::consider(ImportDraft draft)
{
    if (draft.table->fileName() == m_settled.file && draft.table->header() == m_settled.header) {
        draft.choices = m_settled.choices;
        draft.remembered = true;
    }
    if (doubtsOf(draft).empty())
        publish(draft);
    else
        ask(std::move(draft));
}

void Importer::editRoles()
{
    if (!m_state.dataset())
        return;
    const auto catalogue = m_state.dataset()->catalogue;
    const ReadOptions read = readOptionsOf(catalogue->source().fileName());
    m_job.start<ImportDraft>(
        [catalogue, read](const std::stop_token&, const ProgressFn&) -> Result<ImportDraft> {
            ImportDraft draft = draftOf(catalogue->sourcePtr(), read);
            draft.choices = choicesOf(catalogue->schema()); // those in force, remembered or not
            return draft;
        },
        [this](Result<ImportDraft> result) {
            if (result)
                ask(std::move(result).value());
            else
                emit failed(result.error());
        });
}

void Importer::ask(ImportDraft draft)
{
    delete m_dialog;
    m_dialog = new ImportDialog(m_state, std::move(draft), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] { finish(*dialog); });
    m_dialog->open();
}

void Importer::finish(const ImportDialog& dialog)
{
    const ImportDraft& draft = dialog.draft();
    if (dialog.remembers()) {
        RememberedMappings::remember(draft.table->header(), draft.choices);
        if (draft.table->sheets().size() > 1)
            RememberedMappings::rememberSheet(draft.table->sheets(), draft.table->sheet());
    } else {
        RememberedMappings::forget(draft.table->header());
        RememberedMappings::forgetSheet(draft.table->sheets());
    }
    publish(draft);
}

void Importer::publish(const ImportDraft& draft)
{
    m_settled = {draft.table->fileName(), draft.read, draft.table->header(), draft.choices};
    if (draft.table->sheets().size() > 1)
        m_settled.read.sheet = draft.table->sheet();
    m_state.openTable(draft.table, draft.schema());
}

} // namespace marquee
