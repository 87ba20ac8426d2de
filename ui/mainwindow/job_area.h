// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace marquee {

class ExplorerState;
class Job;
class ProgressStrip;
class ThemedLabel;

/// Right end of the tool bar: what is being computed, how far it is, and Cancel; "Ready" otherwise. Of several running
/// jobs it shows the one that started last.
class JobArea final : public QWidget
{
    Q_OBJECT
public:
    explicit JobArea(ExplorerState& state, QWidget* parent = nullptr);

    void cancelShown(); ///< what the button does
    QString text() const;

private:
    void watch(Job* job);
    void jobStarted(Job* job);
    void jobProgressed(Job* job, double fraction, const QString& step);
    void jobEnded(Job* job);
    void refresh();

    QList<Job*> m_running; ///< the one shown last
    ThemedLabel* m_words;
    ProgressStrip* m_bar;
    QToolButton* m_cancel;
};

} // namespace marquee
