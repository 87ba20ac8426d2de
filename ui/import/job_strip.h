// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marquee {

class Job;
class ProgressStrip;
class ThemedLabel;

/// What a dialog's own job is doing, how far it is, and a link to cancel it; empty while it rests.
class JobStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit JobStrip(Job& job, QWidget* parent = nullptr);

private:
    void start();

    Job& m_job;
    ThemedLabel* m_words;
    ProgressStrip* m_bar;
    QWidget* m_row;
};

} // namespace marquee
