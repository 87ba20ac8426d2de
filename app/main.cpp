// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "explorer/explorer_state.h"
#include "mainwindow/command_line.h"
#include "mainwindow/file_controller.h"
#include "mainwindow/main_window.h"
#include "mainwindow/tour.h"
#include "mainwindow/window_settings.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

constexpr int kWrongUsage = 2;
constexpr int kTourFailed = 3;

QStringList rawArguments(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// A tour needs no screen: without one it is drawn in memory.
void chooseScreen(const marquee::CommandLine& line)
{
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (line.isTour() && !hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int runWindow(const marquee::CommandLine& line)
{
    marquee::ExplorerState state;
    marquee::MainWindow window(state);
    window.keepPlace(line.size);
    window.show();
    if (!line.file.isEmpty())
        window.files().open(line.file);
    return QApplication::exec();
}

int runTour(const marquee::CommandLine& line)
{
    marquee::ExplorerState state;
    marquee::MainWindow window(state);
    if (line.size)
        window.resize(*line.size);
    window.show();
    marquee::Tour tour(state, window, line.tourFolder);
    QObject::connect(
        &tour, &marquee::Tour::finished, &window,
        [](const QString& error) {
            if (!error.isEmpty())
                QTextStream(stderr) << "marquee: " << error << '\n';
            QApplication::exit(error.isEmpty() ? 0 : kTourFailed);
        },
        Qt::QueuedConnection);
    tour.start(line.file);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const marquee::CommandLine line = marquee::parseCommandLine(rawArguments(argc, argv));
    if (line.help || line.version) {
        QTextStream(stdout) << (line.help ? marquee::usageText()
                                          : QStringLiteral("marquee %1\n").arg(marquee::version()));
        return 0;
    }
    if (!line.error.isEmpty()) {
        QTextStream(stderr) << "marquee: " << line.error << "\nTry marquee --help.\n";
        return kWrongUsage;
    }
    chooseScreen(line);
    QApplication::setApplicationName(QStringLiteral("Marquee"));
    QApplication::setOrganizationName(QStringLiteral("Marquee"));
    QApplication::setApplicationVersion(QString::fromLatin1(marquee::version()));
    QApplication::setDesktopFileName(QStringLiteral("org.marquee.Marquee"));
    QApplication application(argc, argv);
    QTemporaryDir settings; // of a tour, which neither sees nor changes what the user is used to
    if (line.isTour()) {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    }
    marquee::applyTheme(application, line.theme.value_or(marquee::WindowSettings::theme()));
    return line.isTour() ? runTour(line) : runWindow(line);
}
