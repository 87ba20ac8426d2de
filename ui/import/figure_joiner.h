// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "io/raw_table.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace marquee {

class ExplorerState;
class JoinDialog;

/// Joins columns of a second file onto the catalogue that is open: asks for the file, shows the match report, and hands
/// the joined catalogue to the state.
class FigureJoiner final : public QObject
{
    Q_OBJECT
public:
    FigureJoiner(ExplorerState& state, QWidget* window);

    void chooseAndJoin();            ///< asks for the file first
    void start(const QString& path); ///< shows how the file would be matched
    JoinDialog* dialog() const;      ///< the one on screen, or null

signals:
    void joined(const QString& what); ///< a sentence: the catalogue in the window has the figures
    void failed(const marquee::Error& error);

private:
    QString askForFile() const;
    void finish(const JoinDialog& dialog);
    void announce();

    ExplorerState& m_state;
    QWidget* m_window;
    QPointer<JoinDialog> m_dialog;
    RawTablePtr m_table; ///< on its way into the window
    QString m_sentence;
};

} // namespace marquee
