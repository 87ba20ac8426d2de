// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/job.h"

#include <QObject>

#include <vector>

namespace marquee {

/// The jobs of one window, in the order they were made known; a job leaves the list when it is destroyed. Who has both
/// as members declares the list first, so that it outlives the jobs. GUI thread only.
class JobList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void add(Job& job);
    const std::vector<Job*>& jobs() const noexcept { return m_jobs; }
    bool busy() const noexcept; ///< one of jobs() runs
    void cancelAll();           ///< in their order
    /// Tells all to stop, without a word to anybody: what listens to them is being taken down.
    void silence();

signals:
    void added(marquee::Job* job);

private:
    std::vector<Job*> m_jobs;
};

} // namespace marquee
