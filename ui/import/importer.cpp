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

void Importer::open(const QString& path)
{
    const std::string file = path.toStdString();
    const ReadOptions read = file == m_file ? m_read : ReadOptions{};
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
    const ReadOptions read = catalogue->source().fileName() == m_file ? m_read : ReadOptions{};
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
    m_file = draft.table->fileName();
    m_read = draft.read;
    m_state.openTable(draft.table, draft.schema());
}

} // namespace marquee
