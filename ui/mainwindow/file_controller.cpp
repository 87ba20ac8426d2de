// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/file_controller.h"

#include "explorer/explorer_state.h"
#include "import/figure_joiner.h"
#include "import/importer.h"
#include "import/table_files.h"
#include "io/join/joined_table.h"
#include "mainwindow/error_text.h"
#include "mainwindow/file_watch.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/recent_files.h"
#include "mainwindow/samples.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace marquee {

FileController::FileController(ExplorerState& state, RecentFiles& recent, MessageBar& messages, QWidget* window)
    : QObject(window), m_state(state), m_recent(recent), m_messages(messages), m_window(window),
      m_recentMenu(std::make_unique<QMenu>(tr("Open &recent"))), m_watch(std::make_unique<FileWatch>()),
      m_importer(new Importer(state, window))
{
    m_recentMenu->setToolTipsVisible(true);
    connect(&m_recent, &RecentFiles::changed, this, &FileController::fillRecentMenu);
    connect(&m_state, &ExplorerState::datasetChanged, this, &FileController::datasetChanged);
    m_joiner = new FigureJoiner(m_state, m_window); // after us: what it says of a new catalogue is to stay
    connect(m_joiner, &FigureJoiner::joined, &m_messages, [this](const QString& what) { m_messages.showNote(what); });
    connect(m_joiner, &FigureJoiner::failed, this, &FileController::reportFailure);
    connect(&m_state, &ExplorerState::openFailed, this, &FileController::reportFailure);
    connect(m_importer, &Importer::failed, this, &FileController::reportFailure);
    connect(m_watch.get(), &FileWatch::changed, this, &FileController::offerReload);
    fillRecentMenu();
}

FileController::~FileController() = default;

void FileController::connectActions(WindowActions& actions)
{
    connect(actions.open, &QAction::triggered, this, &FileController::chooseAndOpen);
    connect(actions.openSample, &QAction::triggered, this, [this] { openSample(bundledSample()); });
    connect(actions.openFilms, &QAction::triggered, this, [this] { openSample(realFilms()); });
    connect(actions.close, &QAction::triggered, &m_state, &ExplorerState::closeFile);
    connect(actions.reload, &QAction::triggered, this, &FileController::reload);
    connect(actions.columnRoles, &QAction::triggered, m_importer, &Importer::editRoles);
    connect(actions.joinFigures, &QAction::triggered, m_joiner, &FigureJoiner::chooseAndJoin);
}

void FileController::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a catalogue"), WindowSettings::openFolder(),
                                                      tableFilesFilter());
    if (!path.isEmpty())
        open(path);
}

void FileController::open(const QString& path)
{
    m_messages.dismiss();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    WindowSettings::rememberOpenFolderOf(absolute);
    m_importer->open(absolute);
}

void FileController::openSample(const Sample& sample)
{
    if (sample.path.isEmpty())
        m_messages.showWarning(tr("“%1” is not on this computer yet.").arg(sample.name), sample.remedy);
    else
        open(sample.path);
}

void FileController::locate(const QString& oldPath)
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Where is %1 now?").arg(QFileInfo(oldPath).fileName()),
                                     WindowSettings::openFolder(), tableFilesFilter());
    if (path.isEmpty())
        return;
    m_recent.remove(oldPath);
    open(path);
}

void FileController::reload()
{
    if (!m_state.dataset() || !isJoined(m_state.dataset()->catalogue->source()))
        return readAgain();
    m_messages.ask(tr("Reloading leaves your own figures out."), tr("They have to be joined again."),
                   {{tr("Reload"), [this] { readAgain(); }}, {tr("Keep the figures"), {}}});
}

void FileController::readAgain()
{
    if (m_state.dataset())
        open(QString::fromStdString(m_state.dataset()->catalogue->source().fileName()));
}

void FileController::noteWritten(const QString& path)
{
    if (QFileInfo(path) == QFileInfo(m_watch->path()))
        m_watch->accept();
}

void FileController::watchFile()
{
    if (!m_state.dataset())
        return m_watch->stop();
    const RawTable& source = m_state.dataset()->catalogue->source();
    const QString path = QString::fromStdString(source.fileName());
    if (QFileInfo(path).isFile())
        m_watch->watch(path, {source.contentHash(), source.fileBytes()});
    else
        m_watch->stop();
}

void FileController::offerReload(const QString& path)
{
    QString remedy = tr("What you see is what it held when it was opened.");
    if (isJoined(m_state.dataset()->catalogue->source()))
        remedy += QLatin1Char(' ') + tr("Your own figures have to be joined again after a reload.");
    const Reverts& reverts = m_state.cleaningOptions().reverts;
    if (!reverts.cells.empty() || !reverts.rows.empty()) // rows may be others now
        remedy += QLatin1Char(' ') + tr("Changes of single cells that you took back are made again.");
    m_messages.ask(tr("“%1” changed on disk.").arg(QFileInfo(path).fileName()), remedy,
                   {{tr("Reload"), [this] { readAgain(); }}, {tr("Ignore"), {}}});
}

void FileController::datasetChanged()
{
    watchFile();
    if (!m_state.dataset())
        return;
    m_messages.dismiss();
    // A table made in memory has no file to come back to.
    if (QFileInfo(QString::fromStdString(m_state.dataset()->catalogue->source().fileName())).isFile())
        m_recent.add(*m_state.dataset());
}

void FileController::reportFailure(const Error& error)
{
    const ErrorText text = explain(error);
    QString remedy = text.remedy;
    if (m_state.dataset())
        remedy += QLatin1Char(' ') + tr("The catalogue that was open is still open.");
    m_messages.showError(text.what, remedy);
}

void FileController::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setEnabled(!m_recent.files().isEmpty());
    for (const RecentFile& file : m_recent.files()) {
        const QString path = file.path;
        QString name = QFileInfo(path).fileName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = m_recentMenu->addAction(name, this, [this, path] { open(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear list"), &m_recent, &RecentFiles::clear);
}

} // namespace marquee
