// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/main_window.h"

#include "explorer/explorer_state.h"
#include "mainwindow/about_dialog.h"
#include "mainwindow/analysis_controller.h"
#include "mainwindow/chart_export_menu.h"
#include "mainwindow/drop_target.h"
#include "mainwindow/edit_controller.h"
#include "mainwindow/error_text.h"
#include "mainwindow/export_controller.h"
#include "mainwindow/file_controller.h"
#include "mainwindow/filter_strip.h"
#include "mainwindow/groups_controller.h"
#include "mainwindow/keyboard_dialog.h"
#include "mainwindow/menu_builder.h"
#include "mainwindow/message_bar.h"
#include "mainwindow/model_controller.h"
#include "mainwindow/recent_files.h"
#include "mainwindow/samples.h"
#include "mainwindow/selection_strip.h"
#include "mainwindow/start_screen.h"
#include "mainwindow/status_bar.h"
#include "mainwindow/tool_bar.h"
#include "mainwindow/window_docks.h"
#include "mainwindow/window_settings.h"
#include "mainwindow/workspace.h"
#include "tabs/recommend/evaluation/evaluation_dialog.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace marquee {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kLeastSize(800, 560);

} // namespace

MainWindow::MainWindow(ExplorerState& state, QWidget* parent)
    : QMainWindow(parent), m_state(state), m_actions(new WindowActions(this)), m_recent(new RecentFiles(this)),
      m_messages(new MessageBar(this)), m_files(new FileController(state, *m_recent, *m_messages, this)),
      m_exports(new ExportController(state, *m_messages, this))
{
    setWindowIcon(applicationIcon());
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    setDockNestingEnabled(false);
    setUpUndo();
    setUpCentre();
    setUpBars();
    setUpMenus();
    setUpControllers();
    setUpView();
    setUpThemes();
    setUpHelp();
    connect(&m_state, &ExplorerState::datasetChanged, this, &MainWindow::datasetChanged);
    datasetChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpUndo()
{
    m_undo = m_state.undoStack().createUndoAction(this, tr("Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setIcon(icon(IconName::Undo));
    m_undo->setIconText(tr("Undo"));
    m_redo = m_state.undoStack().createRedoAction(this, tr("Redo"));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_redo->setIcon(icon(IconName::Redo));
    m_redo->setIconText(tr("Redo"));
}

void MainWindow::setUpCentre()
{
    m_centre = new QStackedWidget(this);
    m_start = new StartScreen(*m_recent, *m_files, m_centre);
    m_workspace = new Workspace(m_state, m_centre);
    m_centre->addWidget(m_start);
    m_centre->addWidget(m_workspace);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    setCentralWidget(whole);
}

void MainWindow::setUpBars()
{
    m_toolBar = new ToolBar(m_state, *m_actions, m_undo, m_redo, this);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    setStatusBar(new StatusBar(m_state, this));
    m_docks = new WindowDocks(m_state, *m_actions, *m_workspace, *this);
    connect(m_workspace, &Workspace::tabChanged, m_docks, &WindowDocks::showFor);
    connect(&m_workspace->filterStrip(), &FilterStrip::editRequested, this, [this] {
        if (!m_actions->filters->isChecked())
            m_actions->filters->trigger();
    });
}

void MainWindow::setUpMenus()
{
    MenuBuilder(*menuBar(), *m_actions, m_undo, m_redo).build(*m_files, new ChartExportMenu(*m_workspace, this));
    m_exports->setRows([this] { return m_workspace->exportIds(); });
}

void MainWindow::setUpControllers()
{
    m_files->connectActions(*m_actions);
    m_exports->connectActions(*m_actions);
    connect(m_exports, &ExportController::written, m_files, &FileController::noteWritten);
    new EditController(m_state, *m_actions, this);
    new ModelController(m_state, *m_exports, *m_messages, *m_actions, this);
    new GroupsController(m_state, *m_actions, this);
    auto* analysis = new AnalysisController(m_state, *m_actions, this);
    connect(analysis, &AnalysisController::recommendRequested, this, [this] { goTo(TabId::Recommend); });
    connect(m_actions->howGood, &QAction::triggered, this, [this] { showEvaluation(m_state, this); });
    connect(m_docks, &WindowDocks::allPicksRequested, this, [this] { goTo(TabId::Recommend); });
    connect(m_workspace, &Workspace::findRequested, m_actions->find, &QAction::trigger);
    connect(m_actions->clusterSetUp, &QAction::triggered, this, [this] { goTo(TabId::Clusters); });
    connect(m_actions->cleaningRules, &QAction::triggered, this, [this] { goTo(TabId::Quality); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_workspace->selectionStrip(), &SelectionStrip::keepOnlyRequested, m_actions->keepOnly, &QAction::trigger);
    connect(m_workspace, &Workspace::exportRequested, m_actions->exportRows, &QAction::trigger);
    connect(m_workspace, &Workspace::cleanedExportRequested, m_actions->exportAllRows, &QAction::trigger);
    connect(m_workspace, &Workspace::auditExportRequested, m_actions->exportAudit, &QAction::trigger);
    connect(&m_workspace->selectionStrip(), &SelectionStrip::exportRequested, m_actions->exportRows, &QAction::trigger);
    connect(new DropTarget(this), &DropTarget::dropped, m_files, &FileController::open);
    for (const auto failed : {&ExplorerState::clusteringFailed, &ExplorerState::backgroundFailed})
        connect(&m_state, failed, this, [this](const Error& error) {
            const ErrorText text = explain(error);
            m_messages->showError(text.what, text.remedy);
        });
}

void MainWindow::setUpView()
{
    for (std::size_t i = 0; i < m_actions->tabs.size(); ++i)
        connect(m_actions->tabs[i], &QAction::triggered, this, [this, i] { goTo(static_cast<TabId>(i)); });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
}

void MainWindow::setUpThemes()
{
    for (QAction* action : m_actions->themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(WindowSettings::theme()));
    connect(m_actions->themes, &QActionGroup::triggered, this, [](QAction* action) {
        const auto kind = static_cast<ThemeKind>(action->data().toInt());
        WindowSettings::setTheme(kind);
        applyTheme(*qApp, kind);
    });
}

void MainWindow::setUpHelp()
{
    connect(m_actions->keyboard, &QAction::triggered, this, [this] {
        QList<QAction*> actions = m_actions->withShortcut();
        actions.append({m_undo, m_redo});
        KeyboardDialog(actions, this).exec();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::goTo(TabId tab)
{
    m_workspace->setTab(tab);
}

void MainWindow::datasetChanged()
{
    const bool open = m_state.dataset() != nullptr;
    for (QAction* action : m_actions->needCatalogue())
        action->setEnabled(open);
    m_centre->setCurrentWidget(open ? static_cast<QWidget*>(m_workspace) : m_start);
    if (!open) {
        m_docks->hideAll();
        setWindowTitle(QStringLiteral("Marquee"));
        return;
    }
    m_docks->showFor(m_workspace->tab());
    const QString path = QString::fromStdString(m_state.dataset()->catalogue->source().fileName());
    const QString note = sampleNote(path);
    const QString name = QFileInfo(path).fileName();
    setWindowFilePath(path);
    setWindowTitle(note.isEmpty() ? tr("%1 – Marquee").arg(name) : tr("%1 (%2) – Marquee").arg(name, note));
}

void MainWindow::keepPlace(std::optional<QSize> size)
{
    m_keepsPlace = true;
    if (size)
        resize(*size);
    else
        placeAsBefore();
    m_docks->arrange(WindowSettings::docks());
}

void MainWindow::placeAsBefore()
{
    if (restoreGeometry(WindowSettings::geometry())) // Qt moves what is off the screens onto one
        return;
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    resize(kFirstSize.boundedTo(screen()->availableSize() - QSize(0, title)));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_keepsPlace) {
        WindowSettings::setGeometry(saveGeometry());
        WindowSettings::setDocks(m_docks->arrangement());
    }
    for (Job* job : m_state.jobs())
        job->cancel();
    event->accept();
}

} // namespace marquee
