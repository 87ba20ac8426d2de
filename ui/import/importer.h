// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"
#include "import/import_draft.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <string>
#include <vector>

class QWidget;

namespace marquee {

class ExplorerState;
class ImportDialog;

/// Brings files into the window: reads them in the background, asks by a dialog where something is not clear, and hands
/// the table with its roles to the state.
class Importer final : public QObject
{
    Q_OBJECT
public:
    Importer(ExplorerState& state, QWidget* window);

    /// Opens a file, by the encoding, delimiter and sheet chosen for it where it was opened last.
    void open(const QString& path);
    /// Asks for the roles of the catalogue that is open, whether they are clear or not.
    void editRoles();
    ImportDialog* dialog() const; ///< the one on screen, or null

signals:
    void failed(const marquee::Error& error); ///< nothing was opened; never a mere cancel

private:
    /// How the file that was opened last was opened: a reload asks nothing again.
    struct Settled
    {
        std::string file;
        ReadOptions read;
        std::vector<std::string> header;
        RoleChoices choices;
    };
    ReadOptions readOptionsOf(const std::string& file) const;
    void consider(ImportDraft draft);
    void ask(ImportDraft draft);
    void finish(const ImportDialog& dialog);
    void publish(const ImportDraft& draft);

    ExplorerState& m_state;
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
    Settled m_settled;
    Job m_job;
};

} // namespace marquee
