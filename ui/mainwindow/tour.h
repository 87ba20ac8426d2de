// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/dataset.h"
#include "mainwindow/window_actions.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace marquee {

class ExplorerState;
class MainWindow;

/// Opens a catalogue, waits for all work, makes its best known title the current one, visits every tab and writes a
/// picture of the whole window for each.
class Tour final : public QObject
{
    Q_OBJECT
public:
    Tour(ExplorerState& state, MainWindow& window, QString folder);

    void start(const QString& file);

signals:
    void finished(const QString& error); ///< empty when all pictures were written

private:
    void look();
    void pickTitle();
    void visitNext();
    bool takePicture();
    void end(const QString& error);

    ExplorerState& m_state;
    MainWindow& m_window;
    QString m_folder;
    QTimer m_timer;
    int m_quietLooks = 0; ///< looks in a row that found nothing running
    int m_next = 0;       ///< tab whose turn it is
    bool m_ready = false; ///< the catalogue is there and a title is current
};

/// The title with the most votes among those whose score rests on every voice the file has; none in an empty one.
std::optional<TitleId> bestKnownTitle(const Dataset& data);

} // namespace marquee
