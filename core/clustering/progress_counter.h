// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <mutex>

namespace marquee {

/// Turns finished parts, counted from any thread, into one orderly progress report: never concurrent, never falling.
class ProgressCounter
{
public:
    /// Reports from `from` to `to` as `total` parts get done.
    ProgressCounter(const ProgressFn& report, std::size_t total, double from = 0, double to = 1)
        : m_report(report), m_total(total), m_from(from), m_to(to)
    {
    }

    void partDone(std::string_view step)
    {
        if (!m_report)
            return;
        const std::lock_guard lock(m_mutex);
        ++m_done;
        m_report(m_from + (m_to - m_from) * static_cast<double>(m_done) / static_cast<double>(m_total), step);
    }

private:
    const ProgressFn& m_report;
    const std::size_t m_total;
    const double m_from;
    const double m_to;
    std::mutex m_mutex;
    std::size_t m_done = 0;
};

} // namespace marquee
