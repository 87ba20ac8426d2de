// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>

namespace marquee {

/// Runs one piece of work at a time off the GUI thread. A newer start replaces an older one: that is cancelled, and
/// whatever of it is still on its way is dropped by its generation number. Waits in the destructor. GUI thread only.
class Job : public QObject
{
    Q_OBJECT
public:
    explicit Job(QString title, QObject* parent = nullptr);
    ~Job() override;

    const QString& title() const noexcept { return m_title; } ///< "Clustering": shown in the tool bar
    bool isRunning() const noexcept { return m_running; }
    double lastSeconds() const noexcept { return m_lastSeconds; }

    /// Starts work on the worker thread; `done` is called on the GUI thread with its result unless a newer start or
    /// cancel() came first. Exceptions become ErrorCode::Internal.
    template<typename T>
    void start(std::function<Result<T>(const std::stop_token&, const ProgressFn&)> work,
               std::function<void(Result<T>)> done)
    {
        const auto generation = begin();
        m_pool.start([this, generation, work = std::move(work), done = std::move(done), stop = m_stop.get_token()] {
            auto result = std::make_shared<Result<T>>(caught<T>(work, stop, reporter(generation)));
            post(generation, [result, done] { done(std::move(*result)); });
        });
    }

    /// Stops the running work; its `done` is not called.
    void cancel();

signals:
    void started();
    void progressed(double fraction, const QString& step); ///< at most about 30 a second
    void finished(double seconds);                         ///< after `done` has run, or after cancel()

private:
    template<typename T, typename Work>
    static Result<T> caught(const Work& work, const std::stop_token& stop, const ProgressFn& progress)
    {
        // Caught here rather than in a continuation: an exception must never cross into Qt's event loop.
        try {
            return work(stop, progress);
        } catch (const std::exception& error) {
            return Error{ErrorCode::Internal, error.what(), {}, 0};
        }
    }
    quint64 begin();
    ProgressFn reporter(quint64 generation);
    void post(quint64 generation, std::function<void()> deliver);
    void end();

    QString m_title;
    QThreadPool m_pool; ///< our own, one thread
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
    QElapsedTimer m_clock;
    double m_lastSeconds = 0;
};

} // namespace marquee
