// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/figure_joiner.h"

#include "explorer/explorer_state.h"
#include "explorer/wording.h"
#include "import/join_dialog.h"
#include "import/table_files.h"
#include "mainwindow/window_settings.h"

#include <QFileDialog>

#include <utility>

namespace marquee {

FigureJoiner::FigureJoiner(ExplorerState& state, QWidget* window) : QObject(window), m_state(state), m_window(window)
{
    connect(&m_state, &ExplorerState::datasetChanged, this, &FigureJoiner::announce);
}

JoinDialog* FigureJoiner::dialog() const
{
    return m_dialog;
}

QString FigureJoiner::askForFile() const
{
    return QFileDialog::getOpenFileName(m_window, tr("Figures to join"), WindowSettings::openFolder(),
                                        tableFilesFilter());
}

void FigureJoiner::chooseAndJoin()
{
    const QString path = askForFile();
    if (!path.isEmpty())
        start(path);
}

void FigureJoiner::start(const QString& path)
{
    if (!m_state.dataset())
        return;
    delete m_dialog;
    m_dialog = new JoinDialog(m_state, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &JoinDialog::fileRequested, this, [this] {
        if (const QString other = askForFile(); !other.isEmpty() && m_dialog)
            m_dialog->setFile(other);
    });
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] { finish(*dialog); });
    m_dialog->open();
    m_dialog->setFile(path);
}

void FigureJoiner::finish(const JoinDialog& dialog)
{
    auto joined = dialog.joined();
    if (!joined) {
        emit failed(joined.error());
        return;
    }
    m_table = joined->table;
    m_sentence = tr("%1 got your figures. Data > Reload from disk takes them off again; Undo goes back no further.")
                     .arg(titlesText(static_cast<qint64>(joined->titles)));
    m_state.openTable(joined->table, joined->schema);
}

void FigureJoiner::announce()
{
    const RawTablePtr table = std::exchange(m_table, nullptr);
    if (table && m_state.dataset() && m_state.dataset()->catalogue->sourcePtr() == table)
        emit joined(m_sentence);
}

} // namespace marquee
