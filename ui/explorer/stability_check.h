// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clustering/stability.h"
#include "explorer/job.h"

#include <QObject>

#include <memory>

namespace marquee {

class ExplorerState;

/// Whether the clusters on screen come back from other starts and from other samples of the titles. Forty fits: asked
/// for, never run unasked; what was found is forgotten with the clusters it was found of. GUI thread only.
class StabilityCheck final : public QObject
{
    Q_OBJECT
public:
    explicit StabilityCheck(ExplorerState& state, QObject* parent = nullptr);

    /// Null until a check of the present clusters is done.
    const std::shared_ptr<const ClusterStability>& result() const noexcept { return m_result; }
    Job& job() noexcept { return m_job; }
    void run(); ///< nothing without a clustering

signals:
    void changed(); ///< result()
    void failed(const marquee::Error& error);

private:
    void forget();

    ExplorerState& m_state;
    std::shared_ptr<const void> m_of; ///< the clustering that m_result speaks of, or that the job is about
    std::shared_ptr<const ClusterStability> m_result;
    Job m_job;
};

} // namespace marquee
