// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/job_area.h"

#include "explorer/explorer_state.h"
#include "widgets/progress_strip.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace marquee {

namespace {

constexpr int kBarSteps = 1000;

} // namespace

JobArea::JobArea(ExplorerState& state, QWidget* parent)
    : QWidget(parent), m_words(new ThemedLabel({}, FontRole::Table, &Theme::text2, this)),
      m_bar(new ProgressStrip(this)), m_cancel(new QToolButton(this))
{
    m_words->setAccessibleName(tr("Running work"));
    m_bar->setRange(0, kBarSteps);
    m_bar->setAccessibleName(tr("Progress of the running work"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setFont(themeFont(FontRole::Table));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel the running work (Ctrl+.)"));
    connect(m_cancel, &QToolButton::clicked, this, &JobArea::cancelShown);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);

    for (Job* job : state.jobs())
        watch(job);
    connect(&state, &ExplorerState::jobAdded, this, &JobArea::watch);
    refresh();
}

void JobArea::watch(Job* job)
{
    connect(job, &Job::started, this, [this, job] { jobStarted(job); });
    connect(job, &Job::progressed, this,
            [this, job](double fraction, const QString& step) { jobProgressed(job, fraction, step); });
    connect(job, &Job::finished, this, [this, job] { jobEnded(job); });
    connect(job, &QObject::destroyed, this, [this, job] { jobEnded(job); });
}

void JobArea::jobStarted(Job* job)
{
    m_running.removeOne(job);
    m_running.append(job);
    m_bar->setValue(0);
    refresh();
}

void JobArea::jobProgressed(Job* job, double fraction, const QString& step)
{
    if (m_running.isEmpty() || m_running.last() != job)
        return;
    m_bar->setValue(static_cast<int>(fraction * kBarSteps));
    const bool same = step.compare(job->title(), Qt::CaseInsensitive) == 0;
    m_words->setText(step.isEmpty() || same ? job->title() : tr("%1, %2").arg(job->title(), step));
}

void JobArea::jobEnded(Job* job)
{
    if (m_running.removeOne(job))
        refresh();
}

void JobArea::refresh()
{
    const bool running = !m_running.isEmpty();
    m_words->setText(running ? m_running.last()->title() : tr("Ready"));
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
}

void JobArea::cancelShown()
{
    if (!m_running.isEmpty())
        m_running.last()->cancel();
}

QString JobArea::text() const
{
    return m_words->text();
}

} // namespace marquee
