// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/model_controller.h"

#include "clustering/saved_model.h"
#include "explorer/explorer_state.h"
#include "io/file_bytes.h"
#include "mainwindow/error_text.h"
#include "mainwindow/export_controller.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_settings.h"
#include "widgets/save_dialog.h"

#include <QFileDialog>

namespace marquee {

namespace {

Result<SavedModel> modelIn(const QString& path)
{
    const std::string file = path.toStdString();
    const auto text = readFileBytes(file);
    if (!text)
        return text.error();
    return readModel(text->view(), file);
}

} // namespace

ModelController::ModelController(ExplorerState& state, ExportController& exports, MessageBar& messages,
                                 WindowActions& actions, QWidget* window)
    : QObject(window), m_state(state), m_exports(exports), m_messages(messages), m_actions(actions), m_window(window)
{
    connect(actions.saveModel, &QAction::triggered, this, &ModelController::chooseAndSave);
    connect(actions.applyModel, &QAction::triggered, this, &ModelController::chooseAndApply);
    connect(&m_state, &ExplorerState::clusteringChanged, this, &ModelController::refresh);
    connect(&m_state, &ExplorerState::datasetChanged, this, &ModelController::refresh);
    refresh();
}

void ModelController::refresh()
{
    m_actions.saveModel->setEnabled(m_state.clustering() != nullptr);
    m_actions.saveModel->setToolTip(m_state.clustering() ? QString() : tr("Run the clustering first."));
    m_actions.applyModel->setEnabled(m_state.dataset() != nullptr);
    m_actions.applyModel->setToolTip(m_state.dataset() ? QString() : tr("Open a catalogue first."));
}

void ModelController::chooseAndSave()
{
    const QString path =
        askWhereToSave(m_window, tr("Save the model"), tr("clusters.json"), tr("Marquee model (*.json)"));
    if (!path.isEmpty())
        saveTo(path);
}

void ModelController::saveTo(const QString& path)
{
    const ClusteringPtr clustering = m_state.clustering();
    if (!clustering)
        return;
    std::vector<std::string> names;
    for (int c = 0; c < clustering->model->clusters(); ++c)
        names.push_back(m_state.clusterName(c).toStdString());
    m_exports.write(path, [clustering, names](const std::stop_token&, const ProgressFn&) -> Result<std::string> {
        return modelText(savedModelOf(*clustering, names));
    });
}

void ModelController::chooseAndApply()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Apply a saved model"), WindowSettings::openFolder(),
                                                      tr("Marquee model (*.json);;All files (*)"));
    if (!path.isEmpty())
        applyFrom(path);
}

void ModelController::applyFrom(const QString& path)
{
    const auto model = modelIn(path); // some hundred KiB at most
    if (!model) {
        const ErrorText text = explain(model.error());
        m_messages.showError(text.what, text.remedy);
        return;
    }
    m_state.applyModel(*model);
}

} // namespace marquee
