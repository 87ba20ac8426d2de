// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/job.h"

#include <QMetaObject>

#include <utility>

namespace marquee {

Job::Job(QString title, QObject* parent) : QObject(parent), m_title(std::move(title))
{
    m_pool.setMaxThreadCount(1);
}

Job::~Job()
{
    m_stop.request_stop();
    m_pool.waitForDone(); // the worker's callbacks refer to this
}

quint64 Job::begin()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_running = true;
    m_clock.start();
    emit started();
    return m_generation;
}

void Job::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    ++m_generation;
    end();
}

void Job::end()
{
    m_running = false;
    m_lastSeconds = static_cast<double>(m_clock.nsecsElapsed()) * 1e-9;
    emit finished(m_lastSeconds);
}

ProgressFn Job::reporter(quint64 generation)
{
    // Lives on the worker; steps nobody could see are skipped before they reach the event queue.
    auto clock = std::make_shared<QElapsedTimer>();
    return [this, generation, clock](double fraction, std::string_view step) {
        constexpr qint64 kLeastMs = 33;
        if (clock->isValid() && clock->elapsed() < kLeastMs)
            return;
        clock->start();
        const QString text = QString::fromUtf8(step.data(), static_cast<qsizetype>(step.size()));
        QMetaObject::invokeMethod(
            this,
            [this, generation, fraction, text] {
                if (generation == m_generation && m_running)
                    emit progressed(fraction, text);
            },
            Qt::QueuedConnection);
    };
}

void Job::post(quint64 generation, std::function<void()> deliver)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, deliver = std::move(deliver)] {
            if (generation != m_generation)
                return;
            deliver();
            if (generation == m_generation) // `deliver` may have started the next run
                end();
        },
        Qt::QueuedConnection);
}

} // namespace marquee
