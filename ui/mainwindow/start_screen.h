// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace marquee {

class FileController;
class RecentFiles;
struct RecentFile;
struct Sample;

/// What the window shows while no catalogue is open: recent files, samples, a place to drop a file, and the shortcuts
/// that matter first.
class StartScreen final : public QWidget
{
    Q_OBJECT
public:
    StartScreen(RecentFiles& recent, FileController& files, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeRecent();
    QWidget* makeSamples();
    QWidget* makeOpen();
    QWidget* makeShortcuts();
    QWidget* makeRow(const RecentFile& file);
    QWidget* makeRow(const Sample& sample);
    void fillRecent();
    void fillSamples();

    RecentFiles& m_recent;
    FileController& m_files;
    QVBoxLayout* m_recentRows;
    QVBoxLayout* m_sampleRows;
    QWidget* m_clear;
};

} // namespace marquee
