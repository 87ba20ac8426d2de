// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QWidget;

namespace marquee {

class ExplorerState;
class FigureJoiner;
class FileWatch;
class Importer;
class MessageBar;
class RecentFiles;
class WindowActions;
struct Sample;

/// Opens, reopens and closes catalogues, whichever way the user asks: menu, start screen, drop, command line.
class FileController final : public QObject
{
    Q_OBJECT
public:
    FileController(ExplorerState& state, RecentFiles& recent, MessageBar& messages, QWidget* window);
    ~FileController() override;

    void connectActions(WindowActions& actions);
    QMenu* recentMenu() const noexcept { return m_recentMenu.get(); }

    Importer& importer() const noexcept { return *m_importer; }
    FigureJoiner& joiner() const noexcept { return *m_joiner; }

    void chooseAndOpen();
    /// Starts to open a file. One that does not exist is reported at once.
    void open(const QString& path);
    void openSample(const Sample& sample);
    /// Asks where a file that has moved is now, and opens it in its stead.
    void locate(const QString& oldPath);
    /// A file was written by ourselves: no reason to offer a reload.
    void noteWritten(const QString& path);

private:
    void datasetChanged();
    void watchFile();
    void reload();
    void readAgain();
    void offerReload(const QString& path);
    void reportFailure(const Error& error);
    void fillRecentMenu();

    ExplorerState& m_state;
    RecentFiles& m_recent;
    MessageBar& m_messages;
    QWidget* m_window;
    std::unique_ptr<QMenu> m_recentMenu;
    std::unique_ptr<FileWatch> m_watch;
    Importer* m_importer;
    FigureJoiner* m_joiner = nullptr;
};

} // namespace marquee
