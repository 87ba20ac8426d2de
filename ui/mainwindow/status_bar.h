// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace marquee {

class ExplorerState;
class Job;
class ThemedLabel;

/// titles | shown | selected ................ file | seed | last job and its time
class StatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(ExplorerState& state, QWidget* parent = nullptr);

    QString titlesText() const;
    QString shownText() const;
    QString selectedText() const;
    QString fileText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemedLabel* addField(const QString& name, bool atRight);
    void watch(Job* job);
    void refresh();
    void refreshFile();

    ExplorerState& m_state;
    ThemedLabel *m_titles, *m_shown, *m_selected, *m_file, *m_seed, *m_lastJob;
};

} // namespace marquee
