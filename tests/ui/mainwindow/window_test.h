// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/file_controller.h"
#include "mainwindow/main_window.h"
#include "ui/mainwindow/window_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace marquee::test {

/// Every test gets a window of its own at 1440 x 900, active, with no settings kept and no file open.
class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeKind::Light);
        m_file = m_sandbox.file(QStringLiteral("catalogue.csv"), catalogueText(kTitles));
    }

    void init()
    {
        QSettings().clear();
        m_state = std::make_unique<ExplorerState>();
        m_window = std::make_unique<MainWindow>(*m_state);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_state.reset();
    }

protected:
    static constexpr int kTitles = 120; ///< in the file that open() opens

    void open()
    {
        QSignalSpy changed(m_state.get(), &ExplorerState::datasetChanged);
        m_window->files().open(m_file);
        QTRY_VERIFY(changed.count() > 0);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }

    SettingsSandbox m_sandbox;
    QString m_file;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace marquee::test
