// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace marquee {

class ExplorerState;
class ExportController;
class MessageBar;
class WindowActions;

/// Clusters > Save the model, Apply a saved model: new titles fall into the clusters of an earlier fit.
class ModelController final : public QObject
{
    Q_OBJECT
public:
    ModelController(ExplorerState& state, ExportController& exports, MessageBar& messages, WindowActions& actions,
                    QWidget* window);

    void saveTo(const QString& path); ///< nothing without a clustering
    void applyFrom(const QString& path);

private:
    void chooseAndSave();
    void chooseAndApply();
    void refresh();

    ExplorerState& m_state;
    ExportController& m_exports;
    MessageBar& m_messages;
    WindowActions& m_actions;
    QWidget* m_window;
};

} // namespace marquee
