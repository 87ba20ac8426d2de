// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/stability_check.h"

#include "explorer/explorer_state.h"

namespace marquee {

StabilityCheck::StabilityCheck(ExplorerState& state, QObject* parent)
    : QObject(parent), m_state(state), m_job(tr("Checking stability"))
{
    m_state.watch(m_job);
    connect(&m_state, &ExplorerState::clusteringChanged, this, [this] {
        if (m_state.clustering() != m_of)
            forget();
    });
}

void StabilityCheck::forget()
{
    m_of.reset();
    m_job.cancel();
    if (!m_result)
        return;
    m_result.reset();
    emit changed();
}

void StabilityCheck::run()
{
    const ClusteringPtr clustering = m_state.clustering();
    if (!clustering)
        return;
    m_of = clustering;
    m_job.start<ClusterStability>(
        [clustering, options = m_state.clusteringOptions()](const std::stop_token& stop, const ProgressFn& progress) {
            const RowMajorMatrix& values = clustering->features->values;
            StabilityOptions judged;
            judged.reference = clustering->model->labels;
            return clusterStability(
                values, options.kmeans(clustering->model->clusters(), static_cast<std::size_t>(values.rows())), judged,
                stop, progress);
        },
        [this](Result<ClusterStability> result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            m_result = std::make_shared<const ClusterStability>(std::move(result).value());
            emit changed();
        });
}

} // namespace marquee
