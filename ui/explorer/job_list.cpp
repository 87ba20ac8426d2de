// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/job_list.h"

#include <algorithm>

namespace marquee {

void JobList::add(Job& job)
{
    m_jobs.push_back(&job);
    connect(&job, &QObject::destroyed, this, [this, known = &job] { std::erase(m_jobs, known); });
    emit added(&job);
}

bool JobList::busy() const noexcept
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job* job) { return job->isRunning(); });
}

void JobList::cancelAll()
{
    for (Job* job : m_jobs)
        job->cancel();
}

void JobList::silence()
{
    for (Job* job : m_jobs) {
        job->blockSignals(true);
        job->cancel();
    }
}

} // namespace marquee
