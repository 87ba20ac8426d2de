// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/job_strip.h"

#include "explorer/job.h"
#include "theme/scale.h"
#include "widgets/link_button.h"
#include "widgets/progress_strip.h"
#include "widgets/themed_label.h"

#include <QHBoxLayout>

namespace marquee {

namespace {

constexpr int kBarSteps = 1000;
constexpr int kHeight = 24;

} // namespace

JobStrip::JobStrip(Job& job, QWidget* parent)
    : QWidget(parent), m_job(job), m_words(new ThemedLabel({}, FontRole::Table, &Theme::text2)),
      m_bar(new ProgressStrip), m_row(new QWidget(this))
{
    m_bar->setRange(0, kBarSteps);
    m_bar->setAccessibleName(job.title());
    auto* stop = new LinkButton(tr("Stop"));
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    row->addWidget(stop);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_row);
    setMinimumHeight(scaled(kHeight)); // what lies around it stays where it is when it empties
    connect(stop, &QPushButton::clicked, &m_job, &Job::cancel);
    connect(&m_job, &Job::started, this, &JobStrip::start);
    connect(&m_job, &Job::progressed, this, [this](double fraction, const QString& step) {
        m_bar->setValue(static_cast<int>(fraction * kBarSteps));
        m_words->setText(step.isEmpty() ? m_job.title() : tr("%1, %2").arg(m_job.title(), step));
    });
    connect(&m_job, &Job::finished, m_row, &QWidget::hide);
    m_row->setVisible(job.isRunning());
    m_words->setText(job.title());
}

void JobStrip::start()
{
    m_bar->setValue(0);
    m_words->setText(m_job.title());
    m_row->show();
}

} // namespace marquee
